package org.placard.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaigns;
import org.placard.letter.page.LabelSheet;
import org.placard.letter.page.PageSize;
import org.placard.shared.LanguageTag;
import org.placard.shared.PlacardCommand;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./placard paper}: the papers beside the letters, without a browser. Nothing is recorded. */
@Component
@Command(
        name = "paper",
        mixinStandardHelpOptions = true,
        description = "Makes window checks, address labels, fax covers, petition sheets and cards as PDF.")
final class PaperCommand implements PlacardCommand, Callable<Integer> {

    private static final int MOST = 1000;

    private final Campaigns campaigns;
    private final Papers papers;
    private final Occasions occasions;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    private Kind kind = Kind.window;

    @Option(names = "--campaign", required = true, paramLabel = "SLUG", description = "Labels: several, by commas.")
    private String slugs = "";

    @Option(names = "--language", paramLabel = "L", description = "Such as en or zh (default: en).")
    private String language = LanguageTag.ENGLISH.value();

    @Option(names = "--paper", description = "${COMPLETION-CANDIDATES} (default: the event's).")
    private @Nullable PageSize paper;

    @Option(
            names = "--count",
            paramLabel = "N",
            description = "Petition: sheets. Labels: of each address, 0 fills a sheet. Fax: pages, the cover included.")
    private @Nullable Integer count;

    @Option(
            names = "--from",
            paramLabel = "N",
            description = "Petition: the first number. Labels: the first free label.")
    private int from = 1;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The PDF to write.")
    private Path out = Path.of("");

    PaperCommand(@Lazy Campaigns campaigns, @Lazy Papers papers, Occasions occasions) {
        this.campaigns = campaigns;
        this.papers = papers;
        this.occasions = occasions;
    }

    /** What can be made. */
    enum Kind {
        window,
        labels,
        fax,
        petition,
        card
    }

    @Override
    public Integer call() {
        var pdf = made();
        write(pdf.bytes());
        if (pdf.draft()) {
            spec.commandLine().getErr().println("No native speaker has checked this translation yet.");
        }
        spec.commandLine().getOut().println(out);
        return CommandLine.ExitCode.OK;
    }

    private Made.Pdf made() {
        return switch (make()) {
            case Made.Pdf pdf -> pdf;
            case Made.TooLong() -> throw refused("A text is too long for its place. Shorten the address or title.");
            case Made.Missing(var character) ->
                throw refused("The character " + character.character() + " (" + character.name()
                        + ") cannot be printed. Take it out.");
            case Made.Nothing() ->
                throw refused(
                        kind == Kind.fax
                                ? "The target of \"" + slugs + "\" has no fax number."
                                : "\"" + slugs + "\" has no petition on show.");
        };
    }

    private Made make() {
        var occasion = occasions.now();
        var size = paper == null ? occasion.paper() : paper;
        var spoken = language();
        int wanted = count(kind == Kind.labels ? 0 : 1, MOST, count == null ? defaultCount() : count, "--count");
        count(1, kind == Kind.labels ? LabelSheet.on(size).labels() : MOST * MOST, from, "--from");
        return switch (kind) {
            case window -> papers.windowCheck(campaign(slugs), size, spoken);
            case labels ->
                papers.labels(Stream.of(slugs.split(",")).map(this::campaign).toList(), size, wanted, from);
            case fax ->
                papers.faxCover(campaign(slugs), occasion, size, spoken, wanted, LocalDate.now(ZoneId.systemDefault()));
            case petition -> papers.petitionSheets(campaign(slugs), occasion, size, spoken, from, wanted);
            case card -> papers.cards(campaign(slugs), size, spoken);
        };
    }

    private int defaultCount() {
        return switch (kind) {
            case labels -> 0;
            case fax -> 2;
            default -> 1;
        };
    }

    private int count(int least, int most, int given, String option) {
        if (given < least || given > most) {
            throw refused(option + " is a number from " + least + " to " + most + ".");
        }
        return given;
    }

    private LanguageTag language() {
        try {
            return new LanguageTag(language);
        } catch (IllegalArgumentException e) {
            throw refused("--language: " + e.getMessage() + ".");
        }
    }

    private Campaign campaign(String slug) {
        return campaigns.all().stream()
                .filter(campaign -> campaign.slug().value().equals(slug.strip()))
                .findFirst()
                .orElseThrow(() -> refused("There is no campaign \"" + slug.strip() + "\". There is: "
                        + String.join(", ", slugs(campaigns.all())) + "."));
    }

    private static List<String> slugs(List<Campaign> campaigns) {
        return campaigns.stream().map(campaign -> campaign.slug().value()).toList();
    }

    /** Beside its place first, so that a file with that name is always a whole one. */
    private void write(byte[] pdf) {
        try {
            var unfinished = Files.createTempFile(out.toAbsolutePath().getParent(), ".paper", ".pdf");
            try {
                Files.write(unfinished, pdf);
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

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
