package org.placard.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaigns;
import org.placard.event.Event;
import org.placard.event.Events;
import org.placard.export.ExportOrder.Audience;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;
import org.placard.shared.PlacardCommand;
import org.placard.vault.Passphrase;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./placard export}: what the console's export page does, for those at a terminal. */
@Component
@Command(
        name = "export",
        description = "Writes what was signed to a file, once the vault was opened with a coordinator's passphrase.")
final class ExportCommand implements PlacardCommand, Callable<Integer> {

    private static final int SHORTEST_ID = 4;

    private final Exports exports;
    private final Campaigns campaigns;
    private final Events events;
    private final TerminalUnlocking unlocking;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final OrderOptions options = new OrderOptions();

    @Option(
            names = "--campaign",
            required = true,
            split = ",",
            paramLabel = "SLUG",
            description = "Which campaign; several by commas, in one file.")
    private List<String> slugs = List.of();

    @Option(names = "--event", paramLabel = "EVENT", description = "Its name or the first digits of its id.")
    private @Nullable String event;

    @Option(
            names = "--encrypt",
            description =
                    "Encrypts the file with seven drawn words, which are shown once. Any program for age opens it.")
    private boolean encrypt;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write.")
    private Path out = Path.of("");

    @Option(names = "--as", paramLabel = "NAME", description = "Who unlocks; needed where there are several.")
    private @Nullable String name;

    ExportCommand(Exports exports, Campaigns campaigns, @Lazy Events events, TerminalUnlocking unlocking) {
        this.exports = exports;
        this.campaigns = campaigns;
        this.events = events;
        this.unlocking = unlocking;
    }

    @Override
    public Integer call() {
        var chosen = knownCampaigns();
        var format = options.format(String.valueOf(out.getFileName()));
        if (format == ExportFormat.PDF && (chosen.size() > 1 || options.audience() != Audience.HAND_OVER)) {
            throw refused("A pack is of one campaign, and for its target.");
        }
        // Before the vault opens, so that nobody types seven words for an order that cannot be.
        options.narrowed(ExportOrder.of(new EventId("0".repeat(32)), chosen, format, options.audience()));
        try (var vault = unlocking.unlock(spec.commandLine(), name)) {
            var order = options.narrowed(ExportOrder.of(event(), chosen, format, options.audience()));
            var words = Passphrase.drawn();
            var locked = encrypt ? order.lockedBy(words) : order;
            return say(WholeFile.write(out, file -> exports.write(locked, vault, file, Progress.unwatched())), words);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "Cannot write " + out + ": is its folder there, with room?", e);
        }
    }

    private int say(Exported exported, Passphrase words) {
        var said = spec.commandLine().getErr();
        switch (exported) {
            case Exported.Written written -> {
                said.println(sentence(written));
                if (encrypt) {
                    said.println("The file opens with these words alone, and they are shown only now: " + words.words()
                            + "\nTo open it: age --decrypt " + out + " > FILE");
                }
            }
            case Exported.Cancelled() -> said.println("Stopped; nothing was written.");
            case Exported.NotPrintable(var character, var called) ->
                said.println("The character " + character + " (" + called + ") in a name cannot be printed, so nothing"
                        + " was written.");
            case Exported.NoPetition() -> said.println("The campaign has no petition; nothing was written.");
            case Exported.WithdrawalsUnreadable(int count) ->
                said.println(count + " withdrawals do not open, so nothing was written. Run ./placard"
                        + " verify to see what is damaged.");
        }
        return exported instanceof Exported.Written ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private static String sentence(Exported.Written written) {
        return written.rows() + " rows written; left out: " + written.withdrawn() + " taken back, "
                + written.withoutConsent() + " without consent, " + written.duplicates() + " duplicates, "
                + written.unreadable() + " that do not open.";
    }

    private Set<CampaignSlug> knownCampaigns() {
        return slugs.stream().map(this::knownCampaign).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private CampaignSlug knownCampaign(String wanted) {
        return campaigns.all().stream()
                .map(Campaign::slug)
                .filter(slug -> slug.value().equals(wanted.strip()))
                .findFirst()
                .orElseThrow(() -> refused("There is no campaign \"" + wanted + "\" in the packs folder."));
    }

    private EventId event() {
        var meant = meant();
        if (meant.endedOn() != null) {
            throw refused("The data of this event was ended on " + meant.endedOn() + ": there is nothing to export.");
        }
        return meant.id();
    }

    private Event meant() {
        if (event == null) {
            return events.current();
        }
        var found = events.all().stream().filter(this::isMeant).toList();
        if (found.size() != 1) {
            throw refused((found.isEmpty() ? "There is no event \"" : "There are several events \"") + event
                    + "\" here. There is: "
                    + events.all().stream().map(ExportCommand::named).collect(Collectors.joining("; ")) + ".");
        }
        return found.getFirst();
    }

    private boolean isMeant(Event known) {
        var meant = String.valueOf(event).strip().toLowerCase(Locale.ROOT);
        return known.details().name().toLowerCase(Locale.ROOT).equals(meant)
                || (meant.length() >= SHORTEST_ID && known.id().value().startsWith(meant));
    }

    private static String named(Event known) {
        return known.details().name() + " (" + known.id().value().substring(0, 8) + ")";
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
