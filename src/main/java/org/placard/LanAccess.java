package org.placard;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.placard.shared.OwnAddresses;
import org.placard.shared.UnreadyException;

/** Lets other devices on the same network in, by TLS with a certificate of the node's own. */
final class LanAccess {

    private static final String NAME = "placard";
    private static final int DAYS_VALID = 820;
    private static final String PASSWORD_FILE = "tls.password";

    private LanAccess() {}

    /** What the web server needs; makes the certificate at the first call and keeps it beside the data. */
    static Map<String, Object> properties(Path data) {
        var store = data.resolve("tls.p12");
        try {
            NodeFolders.makeWritable(data);
            if (Files.notExists(store)) {
                writePassword(data.resolve(PASSWORD_FILE));
                makeCertificate(store, data.resolve(PASSWORD_FILE));
            }
            var properties = new LinkedHashMap<String, Object>();
            properties.put("server.address", "0.0.0.0");
            properties.put("server.ssl.key-store", store.toUri().toString());
            properties.put("server.ssl.key-store-type", "PKCS12");
            properties.put("server.ssl.key-store-password", Files.readString(data.resolve(PASSWORD_FILE)));
            return properties;
        } catch (IOException e) {
            throw new UnreadyException(
                    "The data folder " + data + " cannot be written to. Choose another with --data.", e);
        }
    }

    /** What a browser on another device shows of the certificate, so that people can compare the two. */
    static String fingerprint(URI store, String password) {
        try (var stream = Files.newInputStream(Path.of(store))) {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(stream, password.toCharArray());
            var certificate = keys.getCertificate(keys.aliases().nextElement()).getEncoded();
            var hash = MessageDigest.getInstance("SHA-256").digest(certificate);
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash);
        } catch (IOException | GeneralSecurityException e) {
            throw new UnreadyException(
                    "The certificate " + Path.of(store)
                            + " cannot be read. Remove it, and the next start makes another.",
                    e);
        }
    }

    private static void writePassword(Path file) throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, HexFormat.of().formatHex(random));
    }

    /** The JDK has no API for a certificate of one's own, but brings the program that makes one. */
    private static void makeCertificate(Path store, Path password) throws IOException {
        var names = Stream.concat(
                Stream.of("dns:localhost", "ip:127.0.0.1"),
                OwnAddresses.onNetworks().stream().map(ip -> "ip:" + ip));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        NAME,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-validity",
                        Integer.toString(DAYS_VALID),
                        "-dname",
                        "CN=Placard",
                        "-ext",
                        "san=" + String.join(",", names.toList()),
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass:file",
                        password.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!endedWell(process)) {
            throw new UnreadyException(
                    "No certificate could be made for --lan. Is this a whole JDK, keytool included?");
        }
    }

    private static boolean endedWell(Process process) {
        try {
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
