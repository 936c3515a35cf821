package org.placard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.placard.campaign.Campaigns;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionKind;
import org.placard.ledger.KeptRecord;
import org.placard.shared.CampaignSlug;
import org.placard.shared.UnpooledJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What campaign systems take in: signatures, then letters as outreaches, then what was signed and the totals, in the
 * words of the Open Supporter Data Interface. Written as it comes; only the totals are held.
 */
final class OsdiFile implements ExportFile {

    private static final JsonMapper JSON =
            UnpooledJson.mapper().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final ExportOrder order;
    private final Campaigns campaigns;
    private final OsdiWords words;
    private final JsonGenerator json;
    private final Map<Total, Integer> totals = new HashMap<>();
    private ActionKind listed = ActionKind.SIGNATURE;

    private OsdiFile(ExportOrder order, Campaigns campaigns, JsonGenerator json) {
        this.order = order;
        this.campaigns = campaigns;
        this.words = new OsdiWords(order.audience());
        this.json = json;
    }

    static OsdiFile begin(ExportOrder order, Campaigns campaigns, OutputStream out) throws IOException {
        try {
            var file = new OsdiFile(order, campaigns, JSON.createGenerator(out));
            file.json.writeStartObject();
            file.json.writeName("_links");
            JSON.writeTree(file.json, OsdiWords.links());
            file.json.writeObjectPropertyStart("_embedded");
            file.json.writeArrayPropertyStart("osdi:signatures");
            return file;
        } catch (JacksonException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void write(KeptRecord kept, ActionContent content) throws IOException {
        var one = sheaf();
        one.add(kept, content);
        one.lay();
    }

    /** Each pass has actions of one kind. */
    @Override
    public Sheaf sheaf() {
        return new Resources();
    }

    private final class Resources implements Sheaf {

        private final Map<Total, Integer> kinds = new HashMap<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public void add(KeptRecord kept, ActionContent content) {
            kinds.merge(new Total(kept.campaign(), kept.kind()), 1, Integer::sum);
            text.append(text.isEmpty() ? "" : ",").append(JSON.writeValueAsString(resource(kept, content)));
        }

        @Override
        public void lay() throws IOException {
            if (!kinds.isEmpty()) {
                OsdiFile.this.lay(kinds, text.toString());
            }
        }
    }

    private void lay(Map<Total, Integer> kinds, String resources) throws IOException {
        try {
            if (listed == ActionKind.SIGNATURE && kinds.keySet().stream().anyMatch(Total::isOfLetters)) {
                listLetters();
            }
            kinds.forEach((total, count) -> totals.merge(total, count, Integer::sum));
            json.writeRawValue(resources);
        } catch (JacksonException e) {
            throw unwritable(e);
        }
    }

    @Override
    public Exported finish(Exported.Written written) throws IOException {
        try {
            if (listed == ActionKind.SIGNATURE) {
                listLetters();
            }
            json.writeEndArray();
            actions("osdi:petitions", ActionKind.SIGNATURE);
            actions("osdi:advocacy_campaigns", ActionKind.LETTER);
            json.writeEndObject();
            json.writeEndObject();
            json.close();
            return written;
        } catch (JacksonException e) {
            throw unwritable(e);
        }
    }

    private void listLetters() {
        listed = ActionKind.LETTER;
        json.writeEndArray();
        json.writeArrayPropertyStart("osdi:outreaches");
    }

    private JsonNode resource(KeptRecord kept, ActionContent content) {
        return kept.kind() == ActionKind.SIGNATURE
                ? words.signature(kept, content)
                : words.outreach(kept, content, campaigns.bySlug(kept.campaign()));
    }

    private void actions(String name, ActionKind kind) {
        json.writeArrayPropertyStart(name);
        for (var slug : order.campaigns()) {
            var campaign = campaigns.bySlug(slug);
            int total = totals.getOrDefault(new Total(slug, kind), 0);
            if (total > 0
                    || campaign.filter(offered -> OsdiWords.offers(offered, kind))
                            .isPresent()) {
                JSON.writeTree(json, OsdiWords.action(slug, kind, total, campaign));
            }
        }
        json.writeEndArray();
    }

    private static IOException unwritable(JacksonException e) {
        return new IOException("The file could not be written on", e);
    }

    private record Total(CampaignSlug campaign, ActionKind kind) {

        boolean isOfLetters() {
            return kind == ActionKind.LETTER;
        }
    }
}
