package org.placard.export;

import org.placard.shared.CampaignSlug;

/**
 * What is to be written.
 *
 * @param practice whether practice is written too; by default it is not
 */
public record ExportOrder(CampaignSlug campaign, Audience audience, boolean practice) {

    /** The name of the file, without anything personal. */
    public String fileName() {
        return "placard-" + campaign + "-" + audience.word + ".csv";
    }

    /** Who the file is for; it decides what stands in it. */
    public enum Audience {
        /** The target: nothing but names whose owners said that they may be handed over. */
        HAND_OVER("hand-over"),
        /** The campaign's own people: everything that was given, with each consent. */
        TEAM("team");

        private final String word;

        Audience(String word) {
            this.word = word;
        }

        /** As it stands in file names and in the audit log. */
        public String word() {
            return word;
        }
    }
}
