package org.placard.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What an organisation put on its kiosks: the shipped configuration, or a copy with something else in it. */
final class Deployment {

    static final Path SHIPPED = Path.of("kiosk-config");
    static final String SECOND_PETITION = "close-the-camps";
    private static final Pattern TITLE = Pattern.compile("(?m)^((?:short_)?title: \")(.*)\"$");

    private static final List<String> LIKENESSES = List.of("free-xinjiang", "missing-in-xinjiang");
    private static final List<String> COLOURS =
            List.of("#c7361e", "#1f48c4", "#0f5f4a", "#6b2d86", "#f2b632", "#16130f", "#8a4b08");

    private Deployment() {}

    /** A second petition beside the first, alike but for its name. */
    static Path withTwoPetitions() {
        var config = copy();
        var second = config.resolve("packs").resolve(SECOND_PETITION);
        copy(SHIPPED.resolve("packs/free-xinjiang"), second);
        change(
                second.resolve("campaign.yaml"),
                text -> text.replace("slug: free-xinjiang", "slug: " + SECOND_PETITION));
        languages(second).forEach(file -> change(file, Deployment::named));
        return config;
    }

    /** Every title 40 % longer than it is. */
    static Path withTitlesLonger() {
        var config = copy();
        for (var pack : list(config.resolve("packs"))) {
            languages(pack).forEach(file -> change(file, Deployment::longer));
        }
        return config;
    }

    /** Letters are laid out for this paper. */
    static Path withPaperInTheTray(String paper) {
        var config = copy();
        change(config.resolve("kiosk.yaml"), text -> text.replaceFirst("(?m)^  paper: .*$", "  paper: " + paper));
        return config;
    }

    /** Printers are looked for at this machine's own port and nowhere else. */
    static Path withPrintersAskedAt(int port) {
        var config = copy();
        change(
                config.resolve("kiosk.yaml"),
                text -> text.replaceFirst("(?m)^  search: .*$", "  search: 127.0.0.1:" + port));
        return config;
    }

    /** So many campaigns and no others: the shipped ones, then their like in other colours, all with long titles. */
    static void putOnShow(Path config, int number) {
        var packs = config.resolve("packs");
        list(packs).forEach(Deployment::delete);
        for (int i = 0; i < number; i++) {
            var like = LIKENESSES.get(i % LIKENESSES.size());
            var slug = i < LIKENESSES.size() ? like : like + "-" + i;
            var colour = COLOURS.get(i % COLOURS.size());
            var pack = copy(SHIPPED.resolve("packs").resolve(like), packs.resolve(slug));
            change(
                    pack.resolve("campaign.yaml"),
                    text -> text.replace("slug: " + like, "slug: " + slug)
                            .replaceFirst("accent: .*", "accent: '" + colour + "'"));
            languages(pack).forEach(file -> change(file, Deployment::longer));
        }
    }

    private static String named(String text) {
        return TITLE.matcher(text).replaceAll("$1Close the camps\"");
    }

    private static String longer(String text) {
        return TITLE.matcher(text).replaceAll(title -> {
            var words = title.group(2);
            var more = words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, words.length()) * 2 / 5));
            return java.util.regex.Matcher.quoteReplacement(title.group(1) + words + " " + more.strip() + "\"");
        });
    }

    private static List<Path> languages(Path pack) {
        return list(pack).stream()
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
    }

    private static Path copy() {
        try {
            return copy(SHIPPED, Files.createTempDirectory("placard-config").resolve("kiosk-config"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file));
                Files.createDirectories(Files.isDirectory(file) ? target : target.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, target);
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void change(Path file, UnaryOperator<String> change) {
        try {
            Files.writeString(file, change.apply(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
