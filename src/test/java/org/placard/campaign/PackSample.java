package org.placard.campaign;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack on disk that is right until a test changes it. */
final class PackSample {

    static final String CAMPAIGN = """
            format: 1
            slug: free-the-press
            facts_as_of: "2021-06"
            topics: [Freedom of expression]
            accent: "#c7361e"
            illustration: media/poster.svg
            petition: true
            letter:
              deadline: 2021-09-10
              preferred_languages: [zh, en]
            languages:
              en: reviewed
              zh: draft
            target:
              name: {en: Ada Lovelace, zh: 阿达}
              title: {en: President}
              address: [1 Main Street, Springfield]
              address_local: []
              fax: "+1 555 0100"
              email: president@example.org
              copies_to: []
            """;

    static final String TEXT = """
            ---
            title: Free the press
            short_title: Press
            lead: Three printers were taken away.
            region: Ruritania
            subject: Three printers (they/them)
            salutation: Dear President Lovelace,
            demands_lead: "I ask you to:"
            closing: Yours sincerely,
            after_deadline: Ask the office first.
            pass_it_on: Tell others.
            ---

            ## Story

            The first paragraph
            goes on.

            The second has *stress* and <b>markup</b>.

            <script>alert("no")</script>

            ## Testimony

            > They took the type
            > and left the ink.
            > — A printer

            ## Petition

            We ask for the release of all three.

            ## Demands

            - Free them.
            - Give the type back.

            ## Letter

            I write about the three printers.

            ## Further reading

            - [A report](https://example.org/report)

            ## Facts

            - Three were taken.

            ## Tips

            - Be brief.
            """;

    private static final String POSTER =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><path d=\"M0 0h10v10z\"/></svg>";

    private final Path folder;

    private PackSample(Path folder) {
        this.folder = folder;
    }

    static PackSample in(Path config, String name) {
        return new PackSample(config.resolve("packs").resolve(name))
                .with("campaign.yaml", CAMPAIGN)
                .with("en.md", TEXT)
                .with("zh.md", TEXT)
                .with("media/poster.svg", POSTER);
    }

    Path folder() {
        return folder;
    }

    PackSample with(String name, String content) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackSample campaign(String part, String instead) {
        return with("campaign.yaml", changed(CAMPAIGN, part, instead));
    }

    PackSample text(String part, String instead) {
        return with("en.md", changed(TEXT, part, instead));
    }

    PackSample without(String name) throws IOException {
        Files.delete(folder.resolve(name));
        return this;
    }

    PackSample ofSize(String name, long bytes) throws IOException {
        try (var file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.setLength(bytes);
        }
        return this;
    }

    private static String changed(String text, String part, String instead) {
        if (!text.contains(part)) {
            throw new IllegalArgumentException("The sample does not hold: " + part);
        }
        return text.replace(part, instead);
    }
}
