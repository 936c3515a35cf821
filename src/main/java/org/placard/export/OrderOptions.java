package org.placard.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placard.export.ExportOrder.Audience;
import org.placard.ledger.ActionContent.ConsentPurpose;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be said after {@code ./placard export} about what the file has in it. */
final class OrderOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "KIND",
            description =
                    "csv or xlsx: a list. pdf: the pack for the target. osdi: JSON for campaign systems. register: what became of letters (a"
                            + " workbook where the file's name ends in .xlsx).")
    private String format = "";

    @Option(
            names = "--for",
            defaultValue = "hand-over",
            paramLabel = "WHOM",
            description = "hand-over: only names whose owners agreed to that (the default). team: everything given.")
    private String audience = "hand-over";

    @Option(names = "--columns", split = ",", paramLabel = "NAMES", description = "Columns of a list, by commas.")
    private List<String> columns = List.of();

    @Option(
            names = "--consent",
            split = ",",
            paramLabel = "WHAT",
            description = "Only those who agreed to keep, hand_over, contact, name_in_letter; several by commas.")
    private List<String> consents = List.of();

    @Option(names = "--from", paramLabel = "DAY", description = "The first day, such as 2026-05-09 (in UTC).")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "The last day.")
    private @Nullable String to;

    @Option(names = "--practice", description = "Writes what was taken in practice too.")
    private boolean practice;

    ExportFormat format(String file) {
        return Arrays.stream(ExportFormat.values())
                .filter(known -> known.word().equals(format))
                .sorted((one, other) -> Boolean.compare(isNamedFor(other, file), isNamedFor(one, file)))
                .findFirst()
                .orElseThrow(() -> refused("--format takes " + words() + ", not \"" + format + "\"."));
    }

    Audience audience() {
        return switch (audience.toLowerCase(Locale.ROOT)) {
            case "hand-over" -> Audience.HAND_OVER;
            case "team" -> Audience.TEAM;
            default -> throw refused("--for takes hand-over or team, not \"" + audience + "\".");
        };
    }

    ExportOrder narrowed(ExportOrder order) {
        var narrowed = order.requiring(consents()).within(days()).withPractice(practice);
        return columns.isEmpty() ? narrowed : narrowed.with(columns(order));
    }

    private static boolean isNamedFor(ExportFormat format, String file) {
        return file.toLowerCase(Locale.ROOT).endsWith("." + format.extension());
    }

    private static String words() {
        return Arrays.stream(ExportFormat.values())
                .map(ExportFormat::word)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private List<Column> columns(ExportOrder order) {
        if (!order.format().hasColumns()) {
            throw refused("Only csv and xlsx have columns to choose.");
        }
        var open = Column.open(order.audience());
        var chosen = new ArrayList<Column>();
        for (var word : columns) {
            chosen.add(Column.of(word.strip().toLowerCase(Locale.ROOT))
                    .filter(open::contains)
                    .orElseThrow(() -> refused("--columns takes "
                            + listed(open.stream().map(Column::word)) + " here, not \"" + word + "\".")));
        }
        return chosen;
    }

    private Set<ConsentPurpose> consents() {
        var required = EnumSet.noneOf(ConsentPurpose.class);
        for (var word : consents) {
            required.add(Arrays.stream(ConsentPurpose.values())
                    .filter(purpose -> word(purpose).equals(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> refused("--consent takes "
                            + listed(Arrays.stream(ConsentPurpose.values()).map(OrderOptions::word)) + ", not \"" + word
                            + "\".")));
        }
        return required;
    }

    private Days days() {
        var days = new Days(day("--from", from), day("--to", to));
        if (!days.isPossible()) {
            throw refused("--from is after --to: no day is between them.");
        }
        return days;
    }

    private @Nullable LocalDate day(String option, @Nullable String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException _) {
            throw refused(option + " takes a day such as 2026-05-09, not \"" + typed + "\".");
        }
    }

    private static String word(ConsentPurpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT);
    }

    private static String listed(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
