package org.placard.console;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placard.ledger.Remnant;
import org.placard.ledger.Tombstone;
import org.placard.ledger.Tombstones;
import org.placard.shared.AuditStore;
import org.placard.shared.HandedOver;
import org.placard.shared.text.ConsoleWords;
import org.placard.sync.ErasureSpread;
import org.placard.sync.ErasureSpread.Behind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What was erased, and what no erasing reaches. Names nobody, so it can be kept and shown. */
@Component
class ErasureReport {

    private static final int LOOKED_THROUGH = 10_000;
    private static final int SHOWN = 20;

    /** Read from left to right in every language. */
    private static final String REWRITE = "\u2066" + Remnant.REWRITE + "\u2069";

    private final Tombstones tombstones;
    private final ErasureSpread spread;
    private final AuditStore audit;
    private final ObjectProvider<HandedOver> handedOver;
    private final ConsoleWords words;

    ErasureReport(
            Tombstones tombstones,
            ErasureSpread spread,
            AuditStore audit,
            ObjectProvider<HandedOver> handedOver,
            ConsoleWords words) {
        this.tombstones = tombstones;
        this.spread = spread;
        this.audit = audit;
        this.handedOver = handedOver;
        this.words = words;
    }

    /** So many in one hour for one reason. */
    record Row(String hour, String reason, int count) {}

    /** The newest first. */
    List<Row> rows() {
        Map<Instant, List<Tombstone>> byHour = tombstones.all().stream()
                .collect(Collectors.groupingBy(
                        Tombstone::givenAt, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        var rows = new ArrayList<Row>();
        byHour.forEach((hour, given) -> given.stream()
                .collect(Collectors.groupingBy(Tombstone::reason, TreeMap::new, Collectors.toList()))
                .forEach((reason, those) ->
                        rows.add(new Row(moment(hour), words.of("erase.reason." + reason), those.size()))));
        return rows;
    }

    /** A sentence each. */
    List<String> outOfReach() {
        var always = Stream.of("sticks", "paper", "printers").map(what -> words.of("erase.reach." + what));
        var remnants = tombstones.remnants().stream()
                .map(remnant -> words.of("erase.reach.remnant." + remnant, "command", REWRITE));
        return Stream.of(spread.behind().stream().map(this::said), exports(), handOvers(), always, remnants)
                .flatMap(sentences -> sentences)
                .toList();
    }

    private String said(Behind behind) {
        return words.of(
                behind.sentAway() ? "erase.reach.sentAway" : "erase.reach.behind",
                "machine",
                behind.machine(),
                "count",
                behind.records());
    }

    private Stream<String> exports() {
        return audit.latest(LOOKED_THROUGH).stream()
                .filter(entry -> entry.audited().what().equals("export.written"))
                .limit(SHOWN)
                .map(entry -> words.of(
                        "erase.reach.exported",
                        "time",
                        moment(entry.at()),
                        "who",
                        entry.audited().who(),
                        "what",
                        entry.audited().detail()));
    }

    private Stream<String> handOvers() {
        return handedOver.stream()
                .flatMap(told -> told.lastDay().stream())
                .map(day -> words.of("erase.reach.handedOver", "day", words.day(day)));
    }

    /** The whole, with the id of each record, for whoever has to show it. */
    String text() {
        var lines = new ArrayList<String>();
        lines.add("Placard: " + words.of("erase.erased.title"));
        tombstones
                .all()
                .forEach(each -> lines.add(each.record() + "  " + each.givenAt().atOffset(ZoneOffset.UTC) + "  "
                        + words.of("erase.reason." + each.reason())));
        lines.add("");
        lines.add(words.of("erase.reach.title"));
        outOfReach().forEach(sentence -> lines.add("- " + sentence));
        return String.join("\r\n", lines) + "\r\n";
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault())
                .format(at);
    }
}
