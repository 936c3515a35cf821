package org.placard.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.export.Passage.Ruling;
import org.placard.ledger.ActionContent;
import org.placard.ledger.Filed;
import org.placard.ledger.KeptRecord;
import org.placard.vault.OpenVault;
import org.placard.vault.SealBrokenException;

/**
 * Some records in a row, opened, ruled on and made ready for the file by one thread of many.
 *
 * @param rulings in their order
 * @param sheaf what leaves of them
 */
record Passing(List<Ruling> rulings, Sheaf sheaf) {

    static Passing of(List<Filed> some, OpenVault vault, Passage passage, ExportFile file) {
        var rulings = new ArrayList<Ruling>(some.size());
        var sheaf = file.sheaf();
        try {
            for (var filed : some) {
                var kept = filed.read();
                var content = content(kept, vault);
                var ruling = passage.ruling(kept.id(), content);
                rulings.add(ruling);
                if (content != null && ruling == Ruling.LEAVES) {
                    sheaf.add(kept, content);
                }
            }
            sheaf.bind();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Passing(rulings, sheaf);
    }

    private static @Nullable ActionContent content(KeptRecord kept, OpenVault vault) {
        try {
            return kept.open(vault);
        } catch (SealBrokenException e) {
            return null;
        }
    }
}
