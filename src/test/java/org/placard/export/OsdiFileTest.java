package org.placard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.ledger.ActionContent.ConsentPurpose.CONTACT;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.placard.export.ExportOrder.Audience;
import org.placard.fakes.DeskNode;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnBothStores
class OsdiFileTest {

    @Parameter
    KeptIn kept;

    private DeskNode node;
    private ExportDesk desk;

    @BeforeEach
    void aDayAtTheStall(@TempDir Path data) {
        node = new DeskNode(data, kept);
        desk = new ExportDesk(node, data.resolve("packs"));
        node.signed("Aygül Tursun", KEEP, HAND_OVER, CONTACT);
        node.wrote(1);
        node.signed("王芳", KEEP);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void everyResourceHasTheFieldsOfTheStandardAndNoOther() throws IOException {
        for (var audience : Audience.values()) {
            OsdiSchema.check(written(audience));
        }
    }

    @Test
    void signaturesAndLettersAreCountedWithWhatTheyBelongTo() throws IOException {
        var team = written(Audience.TEAM);

        assertThat(team.at("/_embedded/osdi:signatures").size()).isEqualTo(2);
        assertThat(team.at("/_embedded/osdi:outreaches").size()).isEqualTo(1);
        assertThat(team.at("/_embedded/osdi:petitions/0/total_signatures").intValue())
                .isEqualTo(2);
        assertThat(team.at("/_embedded/osdi:advocacy_campaigns/0/total_outreaches")
                        .intValue())
                .isEqualTo(1);
        assertThat(team.at("/_embedded/osdi:petitions/0/petition_text").stringValue())
                .isNotBlank();
    }

    @Test
    void whoMayBeWrittenToIsSubscribedAndNobodyElse() throws IOException {
        assertThat(written(Audience.TEAM).at("/_embedded/osdi:signatures").valueStream())
                .extracting(signature -> signature
                        .at("/_embedded/osdi:person/email_addresses/0/status")
                        .stringValue())
                .containsExactly("subscribed", "unsubscribed");
    }

    @Test
    void theTargetGetsNamesCountriesAndDaysOfThoseWhoAgreed() throws IOException {
        var handOver = written(Audience.HAND_OVER).toString();

        assertThat(handOver)
                .contains("Aygül Tursun", "\"country\":\"CH\"", "2026-05-09T00:00:00Z")
                .doesNotContain("王芳", "example.org", "3011", "receipt", "10:15", "osdi:outreach\"");
    }

    private JsonNode written(Audience audience) throws IOException {
        return JsonMapper.shared().readTree(desk.bytes(desk.order(ExportFormat.OSDI, audience)));
    }
}
