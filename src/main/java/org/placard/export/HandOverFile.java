package org.placard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.export.HandOver.Signer;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.ledger.ActionContent.Strokes;
import org.placard.ledger.KeptRecord;

/**
 * The pack for the target: how many signed, and the names of those who agreed to that, shuffled and without times. It is
 * the one file that holds all names at once: without that nobody could shuffle them.
 */
final class HandOverFile implements ExportFile {

    private final ExportOrder order;
    private final HandOverPress press;
    private final OutputStream out;
    private final List<Signer> signers = new ArrayList<>();
    private int nameless;

    HandOverFile(ExportOrder order, HandOverPress press, OutputStream out) {
        this.order = order;
        this.press = press;
        this.out = out;
    }

    @Override
    public void write(KeptRecord kept, ActionContent content) {
        var person = content.person();
        if (person == null || person.name() == null) {
            nameless++;
        } else {
            signers.add(new Signer(person.name(), person.country(), drawing(content)));
        }
    }

    private static @Nullable Strokes drawing(ActionContent content) {
        return Consents.given(content, ConsentPurpose.HAND_OVER_DRAWING) ? content.strokes() : null;
    }

    @Override
    public Exported finish(Exported.Written written) throws IOException {
        Collections.shuffle(signers, new SecureRandom());
        var campaign = order.campaigns().iterator().next();
        int unnamed = written.withoutConsent() + nameless;
        var pack = new HandOver(
                order.event(), campaign, order.practice(), LocalDate.now(ZoneId.systemDefault()), signers, unnamed);
        return switch (press.draw(pack, out)) {
            case HandOverPress.Drawn.Done() -> written;
            case HandOverPress.Drawn.Missing(var character, var name) -> new Exported.NotPrintable(character, name);
            case HandOverPress.Drawn.NoPetition() -> new Exported.NoPetition();
        };
    }
}
