package org.placard.letter.page;

import static org.placard.letter.page.PageSize.mm;

import java.util.ArrayList;
import java.util.List;

/** A petition on paper: on the front what is signed and the rows for it, on the back the privacy notice. */
final class PetitionLayout {

    private static final List<Float> SIZES = List.of(11f, 10.5f, 10f, 9.5f, 9f, 8.5f, 8f);

    private final Form.Petition petition;
    private final Frame frame;

    PetitionLayout(Form.Petition petition) {
        this.petition = petition;
        this.frame = Frame.ofForm(petition.paper());
    }

    List<Sheet> sheets() {
        var pages = new ArrayList<List<Mark>>(front());
        pages.addAll(back());
        var sheets = new ArrayList<Sheet>();
        for (int page = 1; page <= pages.size(); page++) {
            var marks = new ArrayList<Mark>();
            if (petition.specimen() != null) {
                marks.add(Furniture.across(petition.paper(), petition.specimen()));
            }
            marks.addAll(pages.get(page - 1));
            sheets.add(new Sheet(petition.paper(), marks));
        }
        return sheets;
    }

    /** One side if that leaves enough rows to sign in, else as many as it takes. */
    private List<List<Mark>> front() {
        var table = new SigningRows(petition, frame);
        for (float size : SIZES) {
            var rows = rows(size);
            Row.append(rows, table.rows(SigningRows.FEWEST), mm(3), false);
            if (frame.count(rows) == 1) {
                return frame.pages(filled(rows(size), table));
            }
        }
        return frame.pages(filled(rows(SIZES.getLast()), table));
    }

    /** As many rows as the last side takes. */
    private List<Row> filled(List<Row> above, SigningRows table) {
        int sides = frame.count(with(above, table, SigningRows.FEWEST));
        int count = SigningRows.FEWEST;
        while (frame.count(with(above, table, count + 1)) == sides) {
            count++;
        }
        return with(above, table, count);
    }

    private static List<Row> with(List<Row> above, SigningRows table, int count) {
        var rows = new ArrayList<>(above);
        Row.append(rows, table.rows(count), mm(3), false);
        return rows;
    }

    private List<Row> rows(float size) {
        var setting = new Setting(frame, petition.language(), size);
        var small = new Setting(frame, petition.language(), Math.max(7.5f, size - 1.5f));
        var rows = new ArrayList<>(small.atEnd(petition.number()));
        rows.addAll(setting.heading(petition.title(), size * 1.6f));
        Row.append(rows, setting.lead(petition.to()), 0.2f * setting.leading(), false);
        petition.text().forEach(text -> Row.append(rows, setting.paragraph(text), 0.5f * setting.gap(), false));
        petition.demands().forEach(demand -> Row.append(rows, setting.item(demand), 0.2f * setting.leading(), false));
        Row.append(rows, small.lead(petition.consentLead()), setting.gap(), false);
        petition.consents()
                .forEach(consent -> Row.append(rows, List.of(consent(consent, small)), 0.15f * small.leading(), false));
        Row.append(rows, small.paragraph(petition.seen()), 0.3f * small.leading(), false);
        Row.append(rows, small.sized(7).paragraph(petition.versionLead()), 0.2f * small.leading(), false);
        Row.append(rows, small.sized(7).latin(petition.version()), 0, true);
        return rows;
    }

    private Row consent(Form.Consent consent, Setting setting) {
        boolean rightToLeft = petition.language().isRightToLeft();
        var letter = setting.within(frame.column(0, mm(6), rightToLeft));
        var text = setting.within(frame.column(mm(6), frame.width(), rightToLeft));
        return Row.beside(letter.lead(consent.letter()), text.paragraph(consent.text()));
    }

    private List<List<Mark>> back() {
        for (float size : SIZES) {
            var rows = notice(size);
            if (frame.count(rows) == 1) {
                return frame.pages(rows);
            }
        }
        return frame.pages(notice(SIZES.getLast()));
    }

    private List<Row> notice(float size) {
        var setting = new Setting(frame, petition.language(), size);
        var rows = new ArrayList<>(setting.atEnd(petition.number()));
        rows.addAll(setting.heading(petition.noticeTitle(), size * 1.6f));
        for (var part : petition.notice()) {
            Row.append(rows, setting.lead(part.heading()), setting.leading(), false);
            Row.append(rows, setting.paragraph(part.text()), 0.1f * setting.leading(), true);
        }
        return rows;
    }
}
