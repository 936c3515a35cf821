package org.placard.paper;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.placard.campaign.Campaign;
import org.placard.campaign.CampaignShelf;
import org.placard.export.HandOver;
import org.placard.ledger.ActionContent.Strokes;
import org.placard.letter.page.PageSize;
import org.placard.shared.CountryCode;
import org.placard.shared.EventId;
import org.placard.shared.Folders;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.Texts;

/** Binds a pack of many drawn signatures, and runs out of memory if it holds too much of them. */
final class ManyDrawingsProcess {

    static final int COUNT = 5000;

    /** As many points as the pad keeps; most signatures have a tenth of that. */
    private static final int MOST = 4000;

    private static final Path SHIPPED = Path.of("kiosk-config");
    private static final List<String> NAMES = List.of("Anna Müller", "王芳", "ئايگۈل تۇرسۇن", "Әйгүл Нұрланқызы");

    private ManyDrawingsProcess() {}

    public static void main(String[] args) throws IOException {
        var shelf = CampaignShelf.in(Path.of(args[1]));
        shelf.change("petition: true", "petition: true\nhand_over_drawings: true");
        var pages = pages(shelf.campaigns().all().getFirst()).forms().iterator();
        try (var out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])))) {
            if (Binding.bind(LanguageTag.ENGLISH, "Pack", pages, out).isPresent()) {
                throw new IllegalStateException("It was not bound");
            }
        }
    }

    private static HandOverPages pages(Campaign campaign) {
        var signers = new ArrayList<HandOver.Signer>();
        var random = new Random(5);
        for (int i = 0; i < COUNT; i++) {
            var drawing = scrawl(random, i % 50 == 0 ? MOST : MOST / 10);
            signers.add(new HandOver.Signer(NAMES.get(i % NAMES.size()), new CountryCode("CH"), drawing));
        }
        var handOver = new HandOver(
                new EventId("ab".repeat(16)), campaign.slug(), false, LocalDate.of(2026, 5, 11), signers, 70);
        var words = new PaperWords(new Texts(new Folders(SHIPPED, SHIPPED)), LanguageTag.ENGLISH);
        return new HandOverPages(handOver, campaign, words, PageSize.A4, "Some Group");
    }

    /** A pen that wanders, lifted now and then. */
    private static Strokes scrawl(Random random, int points) {
        var runs = new ArrayList<int[]>();
        for (int left = points; left > 0; left -= 200) {
            var run = new int[2 * Math.min(200, left)];
            run[0] = random.nextInt(4096);
            run[1] = random.nextInt(4096);
            for (int i = 2; i < run.length; i++) {
                run[i] = Math.clamp(run[i - 2] + random.nextInt(-90, 91), 0, 4095);
            }
            runs.add(run);
        }
        return new Strokes(2500, runs);
    }
}
