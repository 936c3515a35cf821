package org.placard.letter;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.placard.event.ConfiguredDetails;
import org.placard.event.EventDetails.Paper;
import org.placard.event.Events;
import org.placard.letter.page.PageSize;
import org.placard.letter.page.PdfBook;
import org.placard.letter.page.Proof;
import org.placard.letter.page.Proof.Sample;
import org.placard.printing.TestPage;
import org.placard.printing.printer.Pages;
import org.placard.printing.printer.PaperSize;
import org.placard.shared.Folders;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The page on which a volunteer sees whether a printer is fit for the event's letters. */
@Component
class TableTestPage implements TestPage {

    private final Supplier<Paper> eventPaper;
    private final Texts texts;
    private final Clock clock;

    @Autowired
    TableTestPage(@Lazy Events events, Folders folders, Texts texts) {
        this(() -> paper(events, folders), texts, Clock.system(ZoneId.systemDefault()));
    }

    TableTestPage(Supplier<Paper> eventPaper, Texts texts, Clock clock) {
        this.eventPaper = eventPaper;
        this.texts = texts;
        this.clock = clock;
    }

    private static Paper paper(Events events, Folders folders) {
        return events.hasBegun()
                ? events.current().details().paper()
                : ConfiguredDetails.read(folders).paper();
    }

    @Override
    public PaperSize paper() {
        return PaperSize.valueOf(eventPaper.get().name());
    }

    @Override
    public Pages layOut(LanguageTag reader) {
        var out = new ByteArrayOutputStream();
        try (var book = new PdfBook(reader, texts.text(reader, "printer.page.title"))) {
            book.add(proof(reader).sheets());
            book.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes what is written to it", e);
        }
        return Pages.sheet(out.toByteArray(), "test-page", paper());
    }

    private Proof proof(LanguageTag reader) {
        var size = PageSize.valueOf(paper().name());
        return new Proof(
                size,
                reader,
                texts.text(reader, "printer.page.title"),
                List.of(
                        texts.text(
                                reader, "printer.page.paper", "paper", texts.text(reader, "printer.paper." + paper())),
                        texts.text(reader, "printer.page.day", "day", day(reader)),
                        texts.text(reader, "printer.page.edges"),
                        texts.text(reader, "printer.page.scripts")),
                texts.text(reader, "printer.page.measure"),
                texts.languages().stream()
                        .map(language -> new Sample(language, texts.text(language, "printer.page.sample")))
                        .toList());
    }

    private String day(LanguageTag reader) {
        var format = DateFormat.getDateInstance(DateFormat.LONG, ULocale.forLanguageTag(reader.value()));
        format.setTimeZone(TimeZone.getTimeZone(clock.getZone().getId()));
        return format.format(Date.from(clock.instant()));
    }
}
