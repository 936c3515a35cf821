package org.placard.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.export.ExportOrder.Audience;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.ledger.ActionContent.Person;
import org.placard.ledger.KeptRecord;

/** A CSV file that spreadsheets read as it was meant: UTF-8 with its mark, and no cell that they would run. */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Person NOBODY = new Person(null, null, null, null, null);
    private static final List<String> HAND_OVER_COLUMNS = List.of("name", "country", "signed_on");
    private static final List<String> TEAM_COLUMNS = List.of(
            "id",
            "kind",
            "receipt",
            "taken_at",
            "language",
            "name",
            "country",
            "postcode",
            "address",
            "email",
            "may_keep",
            "may_hand_over",
            "may_contact",
            "name_in_letter",
            "practice");

    private final Audience audience;
    private final Writer text;
    private final CsvWriter csv;

    private CsvFile(Audience audience, Writer text) {
        this.audience = audience;
        this.text = text;
        this.csv = CsvWriter.builder().build(text);
    }

    static CsvFile begin(Audience audience, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(new BufferedOutputStream(out), StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        var file = new CsvFile(audience, text);
        file.csv.writeRecord(audience == Audience.HAND_OVER ? HAND_OVER_COLUMNS : TEAM_COLUMNS);
        return file;
    }

    /**
     * Adds a row.
     *
     * @throws UncheckedIOException if the file takes no more
     */
    void write(KeptRecord kept, ActionContent content) {
        var cells = audience == Audience.HAND_OVER ? handOver(content) : team(kept, content);
        csv.writeRecord(cells.stream().map(Defused::cell).toList());
    }

    void flush() throws IOException {
        csv.flush();
        text.flush();
    }

    private static List<String> handOver(ActionContent content) {
        var person = person(content);
        var day = content.takenAt().atOffset(ZoneOffset.UTC).toLocalDate();
        return List.of(text(person.name()), text(person.country()), day.toString());
    }

    private static List<String> team(KeptRecord kept, ActionContent content) {
        var person = person(content);
        return List.of(
                kept.id().value(),
                kept.kind().name(),
                content.receipt().grouped(),
                content.takenAt().toString(),
                content.language().value(),
                text(person.name()),
                text(person.country()),
                text(person.postcode()),
                text(person.address()),
                text(person.email()),
                answer(content, ConsentPurpose.KEEP),
                answer(content, ConsentPurpose.HAND_OVER),
                answer(content, ConsentPurpose.CONTACT),
                answer(content, ConsentPurpose.NAME_IN_LETTER),
                kept.practice() ? "yes" : "no");
    }

    private static Person person(ActionContent content) {
        var person = content.person();
        return person == null ? NOBODY : person;
    }

    private static String answer(ActionContent content, ConsentPurpose purpose) {
        return Consents.given(content, purpose) ? "yes" : "no";
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
