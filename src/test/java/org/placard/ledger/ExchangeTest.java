package org.placard.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.placard.ledger.Exchange.Consignment;
import org.placard.ledger.Exchange.Received;
import org.placard.shared.ActionId;

@DisplayName("What travels between nodes")
@ParameterizedClass
@EnumSource
class ExchangeTest {

    private final Storage storage;

    @TempDir
    Path folder;

    private final java.util.ArrayList<Machine> nodes = new java.util.ArrayList<>();

    ExchangeTest(Storage storage) {
        this.storage = storage;
    }

    @AfterEach
    void stop() {
        nodes.forEach(Machine::close);
    }

    @Test
    @DisplayName("A hub holds what a kiosk took, byte for byte, and counts each action once however often it comes")
    void onceHoweverOften() {
        var kiosk = node("kiosk");
        var hub = gatherer("hub");
        take(kiosk, 600);

        bring(kiosk, hub);
        everything(kiosk).forEach(hub.exchange()::receive);

        assertThat(ids(hub)).containsExactlyElementsOf(ids(kiosk));
        assertThat(sealedParts(hub)).containsExactlyElementsOf(sealedParts(kiosk));
        assertThat(hub.exchange().beyond(List.of())).isNotEmpty();
        assertThat(missing(kiosk, hub)).isEmpty();
    }

    @Test
    @DisplayName("What was gathered is passed on with its own node's word")
    void passedOn() {
        var kiosk = node("kiosk");
        var laptop = gatherer("laptop");
        var hub = gatherer("hub");
        take(kiosk, 300);
        bring(kiosk, laptop);
        take(laptop, 5);
        take(kiosk, 300);
        bring(kiosk, laptop);

        bring(laptop, hub);

        assertThat(ids(hub)).containsExactlyInAnyOrderElementsOf(ids(laptop)).hasSize(605);
        assertThat(hub.exchange().holdings()).anySatisfy(holding -> {
            assertThat(holding.node()).isEqualTo(kiosk.exchange().identity().publicKey());
            assertThat(holding.through()).isEqualTo(600);
        });
    }

    @Test
    @DisplayName("After a restart the hub still holds it, and its journal verifies")
    void restart() {
        var kiosk = node("kiosk");
        var hub = gatherer("hub");
        take(kiosk, 20);
        bring(kiosk, hub);

        var before = ids(hub);
        hub.close();
        nodes.remove(hub);
        hub = gatherer("hub");
        take(hub, 1);
        bring(kiosk, hub);

        assertThat(ids(hub)).containsAll(before).hasSize(21);
        assertThat(hub.verified().problems()).isEmpty();
        assertThat(hub.verified().records()).isEqualTo(21);
    }

    @Test
    @DisplayName("A piece without what comes before it is not kept, and the answer says what is held")
    void gap() {
        var kiosk = node("kiosk");
        var hub = gatherer("hub");
        take(kiosk, 600);
        var pieces = everything(kiosk);

        var answer = hub.exchange().receive(pieces.get(1));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Received.Gap.class,
                        said -> assertThat(said.holding().through()).isZero());
        assertThat(ids(hub)).isEmpty();
    }

    @Test
    @DisplayName("No bit of a piece can be changed on the way")
    void changed() {
        var kiosk = node("kiosk");
        var hub = gatherer("hub");
        take(kiosk, 3);
        var stretch = ((Consignment.Records) everything(kiosk).getFirst()).stretch();

        var records = stretch.records();
        for (int each = 0; each < records.size(); each++) {
            var changed = new java.util.ArrayList<>(records);
            var sealed = records.get(each).sealed().clone();
            sealed[100] ^= 1;
            changed.set(
                    each,
                    new Frame.Kept(
                            records.get(each).core(), sealed, records.get(each).link()));
            assertRefused(hub, new Stretch(stretch.start(), changed, stretch.head()));
        }
        assertRefused(hub, new Stretch(stretch.start(), records.subList(0, 2), stretch.head()));
        assertRefused(hub, new Stretch(stretch.start(), records, signedByAnother(stretch.head())));
    }

    private static Head signedByAnother(Head head) {
        var signature = head.signature().clone();
        signature[5] ^= 1;
        return new Head(head.node(), head.line(), head.sequence(), head.link(), signature);
    }

    private static void assertRefused(Machine hub, Stretch stretch) {
        assertThat(hub.exchange().receive(new Consignment.Records(stretch))).isInstanceOf(Received.Refused.class);
        assertThat(ids(hub)).isEmpty();
    }

    @Test
    @DisplayName("A node restored from an old copy shows as a fork; all that it took is counted")
    void restoredFromAnOldCopy() throws IOException {
        var kiosk = node("kiosk");
        var hub = gatherer("hub");
        take(kiosk, 5);
        kiosk.close();
        nodes.remove(kiosk);
        copy(kiosk.data, folder.resolve("copy"));
        kiosk = node("kiosk");
        take(kiosk, 5);
        bring(kiosk, hub);
        assertThat(hub.exchange().forks()).isEmpty();

        var restored = node("copy");
        take(restored, 4);
        bring(restored, hub);

        assertThat(ids(hub)).containsAll(ids(kiosk)).containsAll(ids(restored)).hasSize(14);
        assertThat(hub.exchange().forks())
                .singleElement()
                .satisfies(fork -> assertThat(fork.node())
                        .isEqualTo(restored.exchange().identity().publicKey()));
    }

    @Test
    @DisplayName("A record with a known id and other bytes is set apart, and what comes after it is counted")
    void otherBytes() {
        var hub = gatherer("hub");
        var liar = node("liar");
        var id = hub.ledger().records(Drafts.EVENT).map(KeptRecord::id).findFirst();
        assertThat(id).isEmpty();
        var shared = Drafts.newId();
        hub.ledger().take(Drafts.signature(shared));
        liar.ledger().take(Drafts.signature(shared));
        take(liar, 2);

        bring(liar, hub);

        assertThat(hub.exchange().setApart().map(KeptRecord::id)).containsExactly(shared);
        assertThat(ids(hub)).hasSize(3).contains(shared);
    }

    @Test
    @DisplayName("Facts that travel come along, those that stay at home do not")
    void facts() {
        var kiosk = node("kiosk");
        var laptop = gatherer("laptop");
        var hub = gatherer("hub");
        note(kiosk, "travels.a");
        note(kiosk, "stays.b");
        take(kiosk, 1);
        bring(kiosk, laptop);
        note(kiosk, "travels.c");
        bring(kiosk, laptop);

        bring(laptop, hub);
        bring(kiosk, hub);

        assertThat(hub.exchange().told(""))
                .extracting(told -> told.fact().kind())
                .containsExactly("travels.a", "travels.c");
        hub.close();
        nodes.remove(hub);
        assertThat(gatherer("hub").exchange().told("travels.")).hasSize(2);
    }

    @Test
    @DisplayName("A record that is damaged on the disk keeps back what hangs on it, and nothing else")
    void damaged() throws IOException {
        var kiosk = node("kiosk");
        var laptop = node("laptop");
        var hub = gatherer("hub");
        take(kiosk, 10);
        kiosk = again(kiosk);
        take(kiosk, 3);
        bring(kiosk, laptop);
        damageRecord(kiosk, 5);
        damageRecord(laptop, 5);
        kiosk = again(kiosk);
        laptop = again(laptop);

        bring(kiosk, hub);
        assertThat(ids(hub)).hasSize(7);
        missing(laptop, hub).forEach(hub.exchange()::receive);
        assertThat(ids(hub)).hasSize(7);
    }

    private static void damageRecord(Node node, int which) throws IOException {
        var segment = SegmentFormat.file(Journal.folder(node.data), 1);
        var bytes = Files.readAllBytes(segment);
        var record = SegmentReader.pieces(bytes, SegmentFormat.HEADER).stream()
                .map(SegmentReader.Good.class::cast)
                .filter(piece -> IndexRow.of(new JournalReader.Located(1, piece.offset(), piece.framed()))
                        .isPresent())
                .skip(which - 1)
                .findFirst()
                .orElseThrow();
        bytes[record.offset() + 500] ^= 1;
        Files.write(segment, bytes);
    }

    private Machine gatherer(String name) {
        var machine = storage.on(folder.resolve(name));
        nodes.add(machine);
        return machine;
    }

    private Node node(String name) {
        var node = Node.on(folder.resolve(name));
        nodes.add(node);
        return node;
    }

    private Node again(Node node) {
        node.close();
        nodes.remove(node);
        return node(String.valueOf(node.data.getFileName()));
    }

    private static void take(Machine node, int count) {
        for (int each = 0; each < count; each++) {
            node.ledger().take(Drafts.signature());
        }
    }

    private static void note(Machine node, String kind) {
        node.ledger().note(new Fact(kind, "{}".getBytes(UTF_8)));
    }

    private static void bring(Machine from, Machine to) {
        missing(from, to)
                .forEach(piece -> assertThat(to.exchange().receive(piece)).isInstanceOf(Received.Held.class));
    }

    private static List<Consignment> missing(Machine from, Machine to) {
        return from.exchange().beyond(to.exchange().holdings()).toList();
    }

    private static List<Consignment> everything(Machine from) {
        return from.exchange().beyond(List.of()).toList();
    }

    private static List<ActionId> ids(Machine node) {
        return node.ledger().records(Drafts.EVENT).map(KeptRecord::id).toList();
    }

    private static Stream<byte[]> sealed(Machine node) {
        return node.ledger().records(Drafts.EVENT).map(KeptRecord::sealed);
    }

    private static List<byte[]> sealedParts(Machine node) {
        return sealed(node).toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
