package org.placard.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import org.placard.shared.CampaignSlug;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the drawings of packs. They are shown as images, in which no script runs. */
@Controller
class Illustrations {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final OnShow onShow;

    Illustrations(OnShow onShow) {
        this.onShow = onShow;
    }

    @GetMapping("/k/illustrations/{slug}")
    ResponseEntity<byte[]> illustration(@PathVariable String slug) throws IOException {
        var drawing = onShow.campaigns().stream()
                .filter(campaign -> campaign.slug().equals(new CampaignSlug(slug)))
                .findFirst()
                .map(campaign -> campaign.illustration());
        return drawing.isEmpty()
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok().contentType(SVG).body(Files.readAllBytes(drawing.get()));
    }
}
