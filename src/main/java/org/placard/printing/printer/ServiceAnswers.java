package org.placard.printing.printer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.PTRRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.SRVRecord;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;

/** What printers said about themselves by DNS-SD (RFC 6763, and Bonjour Printing 1.2 for the words in it). */
final class ServiceAnswers {

    static final Map<String, Name> SERVICES = Map.of(
            "ipp", Name.fromConstantString("_ipp._tcp.local."), "ipps", Name.fromConstantString("_ipps._tcp.local."));

    private static final int MOST_PRINTERS = 60;
    private static final int LONGEST_NAME = 80;
    private static final String PDF = "application/pdf";

    private final Map<Name, String> schemes = new LinkedHashMap<>();
    private final Map<Name, Place> places = new HashMap<>();
    private final Map<Name, Map<String, String>> words = new HashMap<>();
    private final Map<Name, InetAddress> hosts = new HashMap<>();

    /**
     * Where a printer is.
     *
     * @param told who said so
     */
    private record Place(Name host, int port, InetAddress told) {}

    /** Takes in an answer; what is none, or is broken, changes nothing. */
    void hear(byte[] bytes, InetAddress from) {
        try {
            var message = new Message(bytes);
            if (message.getHeader().getFlag(Flags.QR)) {
                message.getSection(Section.ANSWER).forEach(record -> take(record, from));
                message.getSection(Section.ADDITIONAL).forEach(record -> take(record, from));
            }
        } catch (IOException | RuntimeException _) {
            // Anybody on the network can send anything; a printer that does is not found.
        }
    }

    private void take(Record record, InetAddress from) {
        switch (record) {
            case PTRRecord pointer -> instance(pointer);
            case SRVRecord service ->
                places.put(service.getName(), new Place(service.getTarget(), service.getPort(), from));
            case TXTRecord text -> words.put(text.getName(), words(text));
            case ARecord address -> hosts.put(address.getName(), address.getAddress());
            default -> {}
        }
    }

    private void instance(PTRRecord pointer) {
        SERVICES.forEach((scheme, service) -> {
            if (pointer.getName().equals(service) && schemes.size() < MOST_PRINTERS) {
                schemes.put(pointer.getTarget(), scheme);
            }
        });
    }

    private static Map<String, String> words(TXTRecord text) {
        var words = new HashMap<String, String>();
        for (Object pair : text.getStringsAsByteArrays()) {
            var parts = new String((byte[]) pair, StandardCharsets.UTF_8).split("=", 2);
            words.putIfAbsent(parts[0].toLowerCase(Locale.ROOT), parts.length == 2 ? parts[1] : "");
        }
        return words;
    }

    /** What has to be asked for before every printer that was named can be described. */
    List<Record> missing() {
        var missing = new ArrayList<Record>();
        for (var instance : schemes.keySet()) {
            if (!places.containsKey(instance)) {
                missing.add(Record.newRecord(instance, Type.SRV, DClass.IN));
            }
            if (!words.containsKey(instance)) {
                missing.add(Record.newRecord(instance, Type.TXT, DClass.IN));
            }
        }
        places.values().stream()
                .filter(place -> !hosts.containsKey(place.host()))
                .map(place -> Record.newRecord(place.host(), Type.A, DClass.IN))
                .distinct()
                .forEach(missing::add);
        return missing;
    }

    /** Those that are described well enough, and print PDFs, by their names; the encrypted way to one comes first. */
    List<FoundPrinter> printers() {
        return schemes.keySet().stream()
                .map(this::printer)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(FoundPrinter::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(found -> !found.isEncrypted()))
                .toList();
    }

    private Optional<FoundPrinter> printer(Name instance) {
        var place = places.get(instance);
        var said = words.getOrDefault(instance, Map.of());
        if (place == null || !said.getOrDefault("pdl", PDF).contains(PDF)) {
            return Optional.empty();
        }
        return address(schemes.getOrDefault(instance, "ipp"), place, said.getOrDefault("rp", "ipp/print"))
                .map(address -> new FoundPrinter(
                        shown(firstLabel(instance)),
                        shown(said.getOrDefault("note", "")),
                        address,
                        "T".equals(said.get("duplex")),
                        "T".equals(said.get("color"))));
    }

    private Optional<PrinterAddress> address(String scheme, Place place, String path) {
        try {
            var host = hosts.getOrDefault(place.host(), place.told()).getHostAddress();
            var uri = new URI(scheme, null, host, place.port(), "/" + path, null, null);
            return Optional.of(new PrinterAddress(uri, null));
        } catch (URISyntaxException | IllegalArgumentException _) {
            // A path that is none: nothing there could be printed to.
            return Optional.empty();
        }
    }

    private static String firstLabel(Name instance) {
        var label = instance.getLabel(0);
        return new String(label, 1, label[0], StandardCharsets.UTF_8);
    }

    private static String shown(String said) {
        var clean = said.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", " ")
                .strip();
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME);
    }
}
