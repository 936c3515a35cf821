package org.placard.signing;

import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a browser sends for Aygul Memet, who drew her signature and agreed that it is kept; and variations of it. */
record Form(String json) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Form of(SigningTable table, String language) {
        var model = table.model(language);
        var json = JSON.createObjectNode();
        json.put("id", table.id(1)).put("receipt", "4827913066550213");
        json.put("campaign", model.campaign()).put("pack", model.pack()).put("language", language);
        json.put("name", "Aygul Memet").put("country", "CH").put("postcode", "3011");
        json.put("typing", false).put("typedConfirmed", false);
        json.put("email", "").put("ofAge", false);
        json.putObject("drawing").put("given", false).put("version", "");
        for (var consent : model.consents()) {
            json.putObject(consent.purpose()).put("given", false).put("version", consent.version());
        }
        return new Form(json.toString()).drawn("[[0,0,4095,4095]]").answering("keep", true);
    }

    Form with(UnaryOperator<ObjectNode> change) {
        return new Form(change.apply((ObjectNode) JSON.readTree(json)).toString());
    }

    Form with(String member, String text) {
        return with(form -> form.put(member, text));
    }

    Form answering(String consent, boolean given) {
        return with(form -> {
            ((ObjectNode) form.get(consent)).put("given", given);
            return form;
        });
    }

    Form drawn(String runs) {
        return with(form -> {
            form.putObject("strokes").put("aspect", 2000).set("runs", JSON.readTree(runs));
            return form;
        });
    }

    Form typed() {
        return drawn("[]").with(form -> form.put("typing", true).put("typedConfirmed", true));
    }
}
