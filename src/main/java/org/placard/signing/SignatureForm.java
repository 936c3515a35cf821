package org.placard.signing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.ledger.ActionContent.Strokes;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.LanguageTag;
import org.placard.shared.ReceiptNumber;
import org.placard.shared.Sha256;

/**
 * A form as the browser sends it.
 *
 * @param id made by the browser; the same form sent again carries the same id
 * @param receipt drawn by the browser, so that it can be shown even when an answer was lost
 * @param pack the version of the campaign that was on the screen
 * @param consentVersions the version of each consent that was on the screen
 */
record SignatureForm(
        ActionId id,
        ReceiptNumber receipt,
        CampaignSlug campaign,
        Sha256 pack,
        LanguageTag language,
        Answers answers,
        Map<ConsentPurpose, String> consentVersions) {

    private static final int GRID = 4095;
    private static final int MOST_POINTS = 4000;
    private static final int MOST_RUNS = 500;

    /** The form out of its JSON; nothing where no page of ours can have sent it. */
    static Optional<SignatureForm> of(Wire wire) {
        try {
            return Optional.of(new SignatureForm(
                    new ActionId(wire.id()),
                    new ReceiptNumber(wire.receipt()),
                    new CampaignSlug(wire.campaign()),
                    new Sha256(wire.pack()),
                    new LanguageTag(wire.language()),
                    answers(wire),
                    Map.of(
                            ConsentPurpose.KEEP, wire.keep().version(),
                            ConsentPurpose.HAND_OVER, wire.handOver().version(),
                            ConsentPurpose.CONTACT, wire.contact().version(),
                            ConsentPurpose.HAND_OVER_DRAWING, wire.drawing().version())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Answers answers(Wire wire) {
        return new Answers(
                wire.name(),
                knownCountry(wire.country()),
                wire.postcode(),
                wire.typing(),
                wire.typedConfirmed(),
                strokes(wire.strokes()),
                wire.keep().given(),
                wire.handOver().given(),
                wire.drawing().given(),
                wire.contact().given(),
                wire.email(),
                wire.ofAge());
    }

    private static String knownCountry(String code) {
        return List.of(Locale.getISOCountries()).contains(code) ? code : "";
    }

    private static @Nullable Strokes strokes(WireStrokes drawn) {
        var runs = drawn.runs();
        if (runs.isEmpty()) {
            return null;
        }
        int numbers = runs.stream().mapToInt(run -> run.length).sum();
        if (drawn.aspect() < 50 || drawn.aspect() > 20_000 || runs.size() > MOST_RUNS) {
            throw new IllegalArgumentException("No drawing that the pad makes");
        }
        if (numbers > 2 * MOST_POINTS || !runs.stream().allMatch(SignatureForm::isRun)) {
            throw new IllegalArgumentException("No run that the pad makes");
        }
        return new Strokes(drawn.aspect(), List.copyOf(runs));
    }

    private static boolean isRun(int[] run) {
        for (int number : run) {
            if (number < 0 || number > GRID) {
                return false;
            }
        }
        return run.length >= 2 && run.length % 2 == 0;
    }

    /** The JSON, member by member; all are there and none is null. */
    record Wire(
            String id,
            String receipt,
            String campaign,
            String pack,
            String language,
            String name,
            String country,
            String postcode,
            boolean typing,
            boolean typedConfirmed,
            WireStrokes strokes,
            WireConsent keep,
            WireConsent handOver,
            WireConsent contact,
            WireConsent drawing,
            String email,
            boolean ofAge) {

        @Override
        public String toString() {
            return "form";
        }
    }

    /** A drawing in JSON, without runs where nothing was drawn. */
    record WireStrokes(int aspect, List<int[]> runs) {}

    /** A consent in JSON: the answer, and which words were answered. */
    record WireConsent(boolean given, String version) {}
}
