package org.placard.campaign;

import java.util.List;
import java.util.Optional;
import org.placard.shared.CampaignSlug;

/** The campaigns of the packs folder. A faulty pack is left out and reported; it stops no other. */
public interface Campaigns {

    List<Campaign> all();

    Optional<Campaign> bySlug(CampaignSlug slug);

    List<PackFault> faults();

    /** Reads the folder again. */
    void reload();

    /**
     * What is wrong with a pack.
     *
     * @param pack the folder's name
     * @param file the file inside it
     * @param line from 1, or 0 where no line can be named
     * @param reason a plain sentence with what to do
     */
    record PackFault(String pack, String file, int line, String reason) {}
}
