package org.placard.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;
import org.placard.shared.EventKeyId;
import org.placard.shared.NodeId;
import org.placard.shared.Sha256;
import org.placard.vault.SealBrokenException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The record by the vectors shared with TypeScript. */
class RecordFormatTest {

    static Stream<JsonNode> cores() throws IOException {
        return vectors().required("cores").valueStream();
    }

    static Stream<JsonNode> contents() throws IOException {
        return vectors().required("contents").valueStream();
    }

    @ParameterizedTest
    @MethodSource("cores")
    void aCoreIsWrittenAndReadToTheByte(JsonNode vector) throws FormatException {
        var bytes = HexFormat.of().parseHex(vector.required("hex").stringValue());
        var core = core(vector.required("core"));

        assertThat(core.bytes()).isEqualTo(bytes);
        assertThat(Core.read(bytes)).isEqualTo(core);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void contentIsWrittenReadAndPaddedToTheByte(JsonNode vector) throws SealBrokenException {
        var content = ContentFormat.read(vector.required("json").stringValue().getBytes(StandardCharsets.UTF_8));
        var written = ContentFormat.write(content);

        assertThat(new String(written, StandardCharsets.UTF_8).stripTrailing())
                .isEqualTo(vector.required("json").stringValue());
        assertThat(written).hasSize(vector.required("size").intValue());
        assertThat(Hashes.of(written).value())
                .isEqualTo(vector.required("sha256").stringValue());
        assertThat(ContentFormat.write(ContentFormat.read(written))).isEqualTo(written);
    }

    @Test
    void aCoreOfAnotherFormIsRefused() throws IOException, FormatException {
        var good = core(cores().findFirst().orElseThrow().required("core")).bytes();
        var otherSuite = good.clone();
        otherSuite[0] = 2;

        assertThatThrownBy(() -> Core.read(otherSuite)).hasMessageContaining("suite 2");
        assertThatThrownBy(() -> Core.read(Arrays.copyOf(good, good.length - 1)))
                .isInstanceOf(FormatException.class);
        assertThatThrownBy(() -> Core.read(Arrays.copyOf(good, good.length + 1)))
                .hasMessageContaining("too many");
        assertThatThrownBy(() -> Core.read(new byte[0])).isInstanceOf(FormatException.class);
    }

    @Test
    void contentOfALaterVersionIsRefusedAndSaysSo() {
        assertThatThrownBy(() -> ContentFormat.read("{\"v\":2}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SealBrokenException.class)
                .hasMessageContaining("version 2");
    }

    @Test
    void whatIsNoContentIsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> ContentFormat.read("{\"v\":1,\"receipt\":\"Jane\"}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SealBrokenException.class)
                .hasMessageNotContaining("Jane");
    }

    @Test
    void halfASurrogatePairBecomesTheReplacementCharacter() throws SealBrokenException {
        var written = ContentFormat.write(Drafts.content("a\ud83d"));

        assertThat(ContentFormat.read(written).person()).extracting("name").isEqualTo("a\ufffd");
    }

    @Test
    void moreThanARecordHoldsIsRefused() {
        assertThatThrownBy(() -> ContentFormat.write(Drafts.content("x".repeat(ContentFormat.LARGEST))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Core core(JsonNode core) {
        return new Core(
                new ActionId(text(core, "id")),
                new NodeId(text(core, "node")),
                ActionKind.valueOf(text(core, "kind").toUpperCase(Locale.ROOT)),
                core.required("practice").booleanValue(),
                new CampaignSlug(text(core, "campaign")),
                new Sha256(text(core, "pack")),
                new EventId(text(core, "event")),
                new EventKeyId(text(core, "eventKey")));
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).stringValue();
    }

    private static JsonNode vectors() throws IOException {
        try (var in = RecordFormatTest.class.getResourceAsStream("/vectors/record.json")) {
            assertThat(in).isNotNull();
            return JsonMapper.shared().readTree(in);
        }
    }
}
