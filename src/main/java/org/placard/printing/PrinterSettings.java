package org.placard.printing;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placard.printing.printer.PaperSize;
import org.placard.printing.printer.PrinterAddress;
import org.placard.printing.printer.PrinterSearch;
import org.placard.printing.printer.Wishes;
import org.placard.shared.Folders;
import org.placard.shared.Sha256;
import org.placard.shared.UnreadyException;
import org.placard.shared.config.KioskFile;
import org.placard.shared.config.YamlMapping;
import org.springframework.stereotype.Component;

/** The section {@code printing} of {@code kiosk.yaml}. */
@Component
class PrinterSettings {

    private final Section section;

    /**
     * Reads the section.
     *
     * @throws UnreadyException if anything in it is wrong, with the line
     */
    PrinterSettings(Folders folders) {
        this.section = KioskFile.section(folders, "printing", PrinterSettings::read);
    }

    /** The table's printer until a volunteer chooses another. */
    Optional<PrinterAddress> printer() {
        return Optional.ofNullable(section.printer());
    }

    Wishes wishes() {
        return new Wishes(Optional.ofNullable(section.paper()), section.duplex() != Duplex.NO, section.colour());
    }

    /** Whether a printer that prints on one side only is not what was wanted. */
    boolean insistsOnBothSides() {
        return section.duplex() == Duplex.YES;
    }

    /** Where printers are looked for. */
    PrinterSearch search() {
        var one = section.search();
        return one == null ? PrinterSearch.onNetworks() : PrinterSearch.asking(one);
    }

    private static Section read(YamlMapping yaml) {
        yaml.allow(Set.of("printer", "certificate", "paper", "duplex", "colour", "search"));
        var certificate = yaml.value("certificate", "the certificate's SHA-256, 64 hexadecimal digits", Sha256::new);
        var printer = yaml.text("printer")
                .filter(text -> !text.isEmpty())
                .flatMap(text -> yaml.checked("printer", text, PrinterAddress::parse))
                .map(address -> certificate.map(address::trusting).orElse(address));
        return new Section(
                printer.orElse(null),
                yaml.value("paper", "auto, A4 or LETTER", PrinterSettings::paper)
                        .flatMap(paper -> paper)
                        .orElse(null),
                yaml.value("duplex", "yes, no or auto", Duplex::of).orElse(Duplex.NO),
                yaml.value("colour", "yes or no", PrinterSettings::yes).orElse(false),
                yaml.value("search", "network, or an address such as 10.0.0.2:5353", PrinterSettings::place)
                        .flatMap(place -> place)
                        .orElse(null));
    }

    private static Optional<PaperSize> paper(String word) {
        return "auto".equals(word) ? Optional.empty() : Optional.of(PaperSize.valueOf(word));
    }

    /** @throws IllegalArgumentException for a name: nobody is asked where it is */
    private static Optional<InetSocketAddress> place(String word) {
        if ("network".equals(word)) {
            return Optional.empty();
        }
        int colon = word.lastIndexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(word);
        }
        return Optional.of(new InetSocketAddress(
                InetAddress.ofLiteral(word.substring(0, colon)), Integer.parseInt(word.substring(colon + 1))));
    }

    private static boolean yes(String word) {
        return switch (word) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private record Section(
            @Nullable PrinterAddress printer,
            @Nullable PaperSize paper,
            Duplex duplex,
            boolean colour,
            @Nullable InetSocketAddress search) {}

    /** When the second page goes on the back of the first. */
    private enum Duplex {
        /** Never. */
        NO,
        /** Where the printer can. */
        AUTO,
        /** The same, and one that cannot is not fine. */
        YES;

        private static Duplex of(String word) {
            return switch (word) {
                case "true" -> YES;
                case "false" -> NO;
                default -> valueOf(word.toUpperCase(Locale.ROOT));
            };
        }
    }
}
