package org.placard.letter;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.placard.campaign.Campaigns;
import org.placard.letter.page.PdfBook;
import org.placard.shared.Folders;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.Texts;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A process of its own, so that its heap can be held small: letters in three languages, in one file and one by one. */
final class FiveThousandLetters {

    static final int COUNT = 5000;

    private static final List<String> LANGUAGES = List.of("en", "zh", "ug");

    private FiveThousandLetters() {}

    /** Prints milliseconds and bytes of the one file, the heap held when all letters were added, milliseconds and bytes one by one. */
    public static void main(String[] args) throws IOException {
        var folders = new Folders(Path.of(args[0]), Path.of(args[0]));
        var letters = letters(folders);
        long start = System.nanoTime();
        long held = inOne(letters, Path.of(args[1]));
        long inOne = System.nanoTime() - start;
        start = System.nanoTime();
        long apart = 0;
        for (var letter : letters) {
            apart += letter.pdf().length;
        }
        long oneByOne = System.nanoTime() - start;
        System.out.println(inOne / 1_000_000 + " " + Files.size(Path.of(args[1])) + " " + held + " "
                + oneByOne / 1_000_000 + " " + apart);
    }

    private static List<SampleLetter> letters(Folders folders) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Folders.class, () -> folders);
            context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
            context.scan("org.placard.campaign");
            context.refresh();
            var campaigns = context.getBean(Campaigns.class);
            var engine = new Letters(new Texts(folders));
            var letters = new ArrayList<SampleLetter>();
            for (int number = 1; number <= COUNT; number++) {
                var language = LANGUAGES.get(number % LANGUAGES.size());
                letters.add(SampleLetter.in(language, number, engine, campaigns, folders));
            }
            return letters;
        }
    }

    private static long inOne(List<SampleLetter> letters, Path file) throws IOException {
        try (var book = new PdfBook(LanguageTag.ENGLISH, "Letters");
                var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (var letter : letters) {
                letter.addTo(book);
            }
            long held = held();
            book.writeTo(out);
            return held;
        }
    }

    private static long held() {
        System.gc();
        var memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }
}
