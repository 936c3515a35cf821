package org.placard.printing.printer;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placard.shared.Sha256;

/**
 * Where a printer is: {@code ipp://HOST[:PORT]/PATH}, {@code ipps://…}, or {@code file:///FOLDER} for a folder that gets PDFs.
 *
 * @param certificate SHA-256 of the certificate that a person said is the printer's own; null where the usual authorities
 *     vouch for it
 */
public record PrinterAddress(URI uri, @Nullable Sha256 certificate) {

    private static final Set<String> SCHEMES = Set.of("ipp", "ipps", "file");
    private static final int IPP_PORT = 631;

    public PrinterAddress {
        if (!SCHEMES.contains(String.valueOf(uri.getScheme())) || (!isFolder(uri) && uri.getHost() == null)) {
            throw new IllegalArgumentException(
                    "A printer's address begins with ipp://, ipps:// or file:///, not so: " + uri);
        }
    }

    /**
     * Reads what a person typed or {@code kiosk.yaml} says.
     *
     * @throws IllegalArgumentException if it is no such address
     */
    public static PrinterAddress parse(String text) {
        try {
            return new PrinterAddress(new URI(text.strip()), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("This is no address: " + text, e);
        }
    }

    /** What {@link #written} gave. */
    public static PrinterAddress read(String written) {
        var parts = written.strip().split(" ", 2);
        var address = parse(parts[0]);
        return parts.length == 2 ? address.trusting(new Sha256(parts[1])) : address;
    }

    /** Address and, where there is one, the certificate's hash. */
    public String written() {
        return certificate == null ? uri.toString() : uri + " " + certificate.value();
    }

    /** The same printer, trusted by its certificate. */
    public PrinterAddress trusting(Sha256 seen) {
        return new PrinterAddress(uri, seen);
    }

    /** Whether it is a folder that gets PDFs. */
    public boolean isFolder() {
        return isFolder(uri);
    }

    /** Where its HTTP is. */
    URI http() {
        var scheme = "ipps".equals(uri.getScheme()) ? "https" : "http";
        var port = uri.getPort() < 0 ? IPP_PORT : uri.getPort();
        var path = uri.getRawPath().isEmpty() ? "/ipp/print" : uri.getRawPath();
        return URI.create(scheme + "://" + bracketed(uri.getHost()) + ":" + port + path);
    }

    private static String bracketed(String host) {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    private static boolean isFolder(URI uri) {
        return "file".equals(uri.getScheme());
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
