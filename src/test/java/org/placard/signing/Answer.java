package org.placard.signing;

import tools.jackson.databind.JsonNode;

/** What the node answered. */
record Answer(int status, String cacheControl, JsonNode body) {

    String outcome() {
        return body.path("outcome").asString();
    }

    String error(String field) {
        return body.at("/errors/" + field).asString();
    }

    boolean isKeptBefore() {
        return body.at("/kept/before").asBoolean();
    }

    boolean saysANumber() {
        return !body.at("/kept/number").isMissingNode();
    }

    int number() {
        return body.at("/kept/number").asInt();
    }
}
