package org.placard.letter;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaign;
import org.placard.campaign.CampaignText;
import org.placard.campaign.CampaignText.LetterModel;
import org.placard.campaign.Campaigns;
import org.placard.event.EventDetails.Paper;
import org.placard.ledger.ActionContent.LetterText;
import org.placard.letter.page.Laid;
import org.placard.letter.page.PdfBook;
import org.placard.letter.page.Sheet;
import org.placard.letter.page.Wording;
import org.placard.shared.LanguageTag;
import org.placard.shared.PlacardCommand;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./placard letter}: a campaign's model letter on paper, without a browser. Nothing is recorded. */
@Component
@Command(name = "letter", description = "Writes a campaign's model letter as a PDF, without a browser or a record.")
final class LetterCommand implements PlacardCommand, Callable<Integer> {

    private static final int MOST = 100_000;

    private final Campaigns campaigns;
    private final Letters letters;
    private final LetterTable table;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--campaign", required = true, paramLabel = "SLUG", description = "The campaign's short name.")
    private String slug = "";

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "Who signs.")
    private String name = "";

    @Option(
            names = "--language",
            paramLabel = "L",
            description = "Such as en or zh (default: English if there is any).")
    private @Nullable String language;

    @Option(names = "--address", paramLabel = "LINES", description = "The sender's address, lines parted by \";\".")
    private String address = "";

    @Option(names = "--paper", description = "${COMPLETION-CANDIDATES} (default: the event's).")
    private @Nullable Paper paper;

    @Option(names = "--count", paramLabel = "N", description = "How many, numbered from 1 (default: 1).")
    private int count = 1;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The PDF to write.")
    private Path out = Path.of("");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    boolean help;

    LetterCommand(@Lazy Campaigns campaigns, Letters letters, LetterTable table) {
        this.campaigns = campaigns;
        this.letters = letters;
        this.table = table;
    }

    @Override
    public Integer call() {
        if (count < 1 || count > MOST) {
            throw refused("--count is a number from 1 to " + MOST + ".");
        }
        var campaign = campaign();
        var now = table.now();
        var today = LocalDate.now(ZoneId.systemDefault());
        var whySpecimen = now.whySpecimen(campaign, today);
        var printed = paper == null ? now.details().paper() : paper;
        var text = text(campaign);
        try (var book = new PdfBook(text.language(), text.shortTitle())) {
            for (int number = 1; number <= count; number++) {
                var letter = letter(text, number, printed);
                book.add(sheets(letters.layOut(campaign, now.details(), letter, null, today, whySpecimen != null)));
            }
            write(book);
        }
        if (whySpecimen != null) {
            spec.commandLine().getErr().println("SPECIMEN, not to be posted. " + whySpecimen);
        }
        spec.commandLine().getOut().println(out);
        return CommandLine.ExitCode.OK;
    }

    private Campaign campaign() {
        return campaigns.all().stream()
                .filter(campaign -> campaign.slug().value().equals(slug))
                .filter(campaign -> campaign.letter().isPresent())
                .findFirst()
                .orElseThrow(() -> refused("No campaign \"" + slug + "\" asks for letters. There is: "
                        + list(campaigns.all().stream()
                                .filter(campaign -> campaign.letter().isPresent())
                                .map(Campaign::slug))));
    }

    private CampaignText text(Campaign campaign) {
        var written = campaign.texts().values().stream()
                .filter(text -> text.letter() != null)
                .toList();
        var wanted = language == null ? LanguageTag.ENGLISH.value() : language;
        return written.stream()
                .filter(text -> text.language().value().equals(wanted))
                .findFirst()
                .or(() -> language == null ? written.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> refused("The campaign has no letter in \"" + wanted + "\". It has: "
                        + list(written.stream().map(CampaignText::language))));
    }

    private LetterText letter(CampaignText text, int number, Paper printed) {
        LetterModel model = Objects.requireNonNull(text.letter());
        var body = LetterBody.model(text, model);
        return new LetterText(
                LetterMode.MODEL.code(),
                text.language(),
                number,
                model.salutation(),
                body.paragraphs(),
                body.demands(),
                model.closing(),
                signedAs(),
                sender(),
                printed.name());
    }

    private String signedAs() {
        var clean = Wording.cleanLine(name);
        if (clean.isEmpty()) {
            throw refused("--name is empty; somebody must sign.");
        }
        return clean;
    }

    private @Nullable String sender() {
        var lines = Stream.of(address.split(";"))
                .map(Wording::cleanLine)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > Letters.SENDER_LINES) {
            throw refused("--address has more than " + Letters.SENDER_LINES + " lines.");
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private List<Sheet> sheets(Laid laid) {
        return switch (laid) {
            case Laid.Pages(var sheets) -> sheets;
            case Laid.TooLong() ->
                throw refused("The letter is longer than two pages. Shorten the name or the letter.");
            case Laid.Missing(var character) ->
                throw refused("The character " + character.character() + " (" + character.name()
                        + ") cannot be printed. Take it out.");
        };
    }

    /** Beside its place first, so that a file with that name is always a whole one. */
    private void write(PdfBook book) {
        try {
            var folder = out.toAbsolutePath().getParent();
            var unfinished = Files.createTempFile(folder, ".letter", ".pdf");
            try {
                try (var stream = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                    book.writeTo(stream);
                }
                Files.move(
                        unfinished,
                        out.toAbsolutePath(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException _) {
            throw refused("Cannot write " + out + ". Name a file in a folder that exists and has room.");
        }
    }

    private static String list(Stream<?> things) {
        return String.join(", ", things.map(String::valueOf).toList()) + ".";
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
