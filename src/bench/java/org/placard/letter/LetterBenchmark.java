package org.placard.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.placard.campaign.Campaigns;
import org.placard.shared.Benchmark;
import org.placard.shared.Folders;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** A letter of one page to a PDF of its own against other ways from the same words, fonts and paper. */
@Component
final class LetterBenchmark implements Benchmark {

    private static final List<String> LANGUAGES = List.of("en", "zh", "ug");
    private static final int AT_LEAST = 10;
    private static final double HALF_THE_SIZE = 2;

    private final Letters letters;
    private final Campaigns campaigns;
    private final Folders folders;

    LetterBenchmark(Letters letters, Campaigns campaigns, Folders folders) {
        this.letters = letters;
        this.campaigns = campaigns;
        this.folders = folders;
    }

    @Override
    public String name() {
        return "letter";
    }

    @Override
    public List<Ratio> run() {
        try {
            var work = Files.createTempDirectory("placard-bench-");
            try {
                var rows = new ArrayList<Ratio>();
                for (var rival : rivals(FontFolder.unpackedIn(work))) {
                    rows.addAll(against(rival));
                }
                return rows;
            } finally {
                FileSystemUtils.deleteRecursively(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Rival> rivals(FontFolder fonts) {
        return List.of(
                new OpenHtmlToPdf(fonts, true),
                new OpenHtmlToPdf(fonts, false),
                new PrintingBrowser(fonts),
                new StartedBrowser(fonts),
                new LibreOffice(fonts, AT_LEAST),
                new LibreOffice(fonts, 1));
    }

    private List<Ratio> against(Rival rival) throws IOException {
        var rows = new ArrayList<Ratio>();
        try (rival) {
            for (var language : LANGUAGES) {
                rows.addAll(rival.isHere() ? measured(rival, language) : notHere(rival, language));
            }
        }
        return rows;
    }

    private List<Ratio> measured(Rival rival, String language) throws IOException {
        var letter = SampleLetter.in(language, 17, letters, campaigns, folders);
        var pace = rival.pace();
        var asMany = Collections.nCopies(pace.letters(), letter);
        var ours = new Run();
        var theirs = new Run();
        for (int round = 0; round < pace.warmUp() + pace.rounds(); round++) {
            theirs.of(pace.letters(), () -> rival.print(asMany).getLast());
            ours.of(AT_LEAST, () -> severalOf(letter));
        }
        requireOnePage(theirs.file());
        return List.of(
                time(language, rival, ours.times(pace.rounds()), theirs.times(pace.rounds())),
                size(language, rival, ours.file().length, theirs.file().length));
    }

    private static byte[] severalOf(SampleLetter letter) throws IOException {
        byte[] last = {};
        for (int i = 0; i < AT_LEAST; i++) {
            last = letter.pdf();
        }
        return last;
    }

    private static Ratio time(String language, Rival rival, List<Double> ours, List<Double> theirs) {
        return new Ratio(
                work(language),
                rival.name(),
                Spread.median(theirs) / Spread.median(ours),
                rival.toBeat(),
                Spread.of(ours) + " against " + Spread.of(theirs) + " ms");
    }

    private static Ratio size(String language, Rival rival, int ours, int theirs) {
        return new Ratio(
                work(language) + ", bytes",
                rival.name(),
                (double) theirs / ours,
                HALF_THE_SIZE,
                String.format(Locale.ROOT, "%,d against %,d bytes", ours, theirs));
    }

    private static List<Ratio> notHere(Rival rival, String language) {
        return List.of(Ratio.notHere(work(language), rival.name(), rival.toBeat()));
    }

    private static String work(String language) {
        return "letter to PDF, " + Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
    }

    /** A rival that spreads the letter over two pages would not do the same work. */
    private static void requireOnePage(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() != 1) {
                throw new IllegalStateException("The rival's letter has " + document.getNumberOfPages() + " pages");
            }
        }
    }
}
