package org.placard.export;

import java.util.Set;
import org.placard.export.ExportOrder.Audience;
import org.placard.ledger.ActionKind;

/** The kinds of file that can leave. */
public enum ExportFormat {
    /** A list as text, which every program reads. */
    CSV("csv", "csv", "text/csv; charset=utf-8"),
    /** A list as a workbook, with real dates. */
    XLSX("xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Petition, signatures and letters as campaign systems take them in: Open Supporter Data Interface. */
    OSDI("osdi", "json", "application/json"),
    /** The pack for the target: petition, totals, names in no order, the number as a poster. */
    PDF("pdf", "pdf", "application/pdf"),
    /** The register of letters: what became of each, as text. */
    REGISTER("register", "csv", "text/csv; charset=utf-8"),
    /** The same as a workbook. */
    REGISTER_XLSX("register", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String word;
    private final String extension;
    private final String mediaType;

    ExportFormat(String word, String extension, String mediaType) {
        this.word = word;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** As it stands after {@code --format} and in the audit log. */
    public String word() {
        return word;
    }

    /** The end of the file's name, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether its columns can be chosen. */
    public boolean hasColumns() {
        return this == CSV || this == XLSX;
    }

    boolean isRegister() {
        return this == REGISTER || this == REGISTER_XLSX;
    }

    Set<ActionKind> kinds(Audience audience) {
        if (isRegister()) {
            return Set.of(ActionKind.LETTER);
        }
        return audience == Audience.TEAM
                ? Set.of(ActionKind.SIGNATURE, ActionKind.LETTER)
                : Set.of(ActionKind.SIGNATURE);
    }
}
