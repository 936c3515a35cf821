package org.placard.signing;

import java.nio.charset.StandardCharsets;
import org.placard.ledger.Ledger;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

/** Brings forms to a table by HTTP. */
record Post(SigningTable table, Ledger ledger) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Post to(SigningTable table) {
        return new Post(table, table.node.ledger());
    }

    Answer sign(Form form) {
        return send(request(form.json()));
    }

    /** A submit as the browser makes it. */
    static MockHttpServletRequest request(String body) {
        var request = new MockHttpServletRequest("POST", "/k/api/signatures");
        request.setContentType("application/json");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        request.addHeader(OwnPage.HEADER, "signing");
        request.addHeader("Sec-Fetch-Site", "same-origin");
        return request;
    }

    Answer send(MockHttpServletRequest request) {
        var web = MockMvcBuilders.standaloneSetup(new SigningController(table.signatures(ledger), table.models))
                .build();
        try {
            var response = web.perform(_ -> request).andReturn().getResponse();
            var cache = response.getHeader("Cache-Control");
            return new Answer(
                    response.getStatus(),
                    cache == null ? "" : cache,
                    JSON.readTree(response.getContentAsString(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
