package org.placard.fakes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A key and the certificate that it made for itself, as cheap printers and hubs at a stall have them. */
public final class OwnKeys {

    public static final String NAME = "placard";

    private OwnKeys() {}

    /**
     * Writes them to a PKCS#12 file.
     *
     * @param host what they are good for: {@code ip:127.0.0.1}, {@code dns:localhost}
     */
    public static Path made(Path file, String host, String password) throws IOException, InterruptedException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var making = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        NAME,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + file.getFileName(),
                        "-ext",
                        "san=" + host,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        password)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!making.waitFor(1, TimeUnit.MINUTES) || making.exitValue() != 0) {
            throw new IllegalStateException("keytool made no key for " + host);
        }
        return file;
    }
}
