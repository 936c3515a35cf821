package org.placard.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.fakes.OwnKeys;
import org.placard.shared.NodePublicKey;
import org.placard.shared.Sha256;

@DisplayName("The wire to a hub")
class HttpHubPortTest {

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final Sha256 ANOTHER = Sha256.of(new byte[32]);

    @TempDir
    private static Path folder;

    private static HttpsServer hub;
    private static Sha256 certificate;

    private final HubPort port = new HttpHubPort();

    @BeforeAll
    static void aHubWithACertificateOfItsOwn() throws Exception {
        var keys = keys();
        certificate = Sha256.of(
                BundleWriter.sha256().digest(keys.getCertificate(OwnKeys.NAME).getEncoded()));
        var managers = KeyManagerFactory.getInstance("PKIX");
        managers.init(keys, PASSWORD);
        var tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        hub = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hub.setHttpsConfigurator(new HttpsConfigurator(tls));
        hub.createContext("/sync/bundles", exchange -> {
            var said = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
        });
        hub.createContext("/sync/machines", exchange -> {
            exchange.getResponseHeaders().add("Location", "https://elsewhere.example/");
            exchange.getResponseHeaders().add("Retry-After", "604800");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        hub.start();
    }

    @AfterAll
    static void stop() {
        hub.stop(0);
    }

    @Test
    @DisplayName("brings a bundle to the one certificate that was pinned")
    void pinned() throws IOException {
        var bundle = Files.write(folder.resolve("a.bundle"), "sealed".getBytes(UTF_8));

        var said = port.bring(hub(certificate), bundle);

        assertThat(said.status()).isEqualTo(200);
        assertThat(said.body()).asString(UTF_8).isEqualTo("sealed");
    }

    @Test
    @DisplayName("gives nothing to a hub with another certificate")
    void another() throws IOException {
        var bundle = Files.write(folder.resolve("b.bundle"), "sealed".getBytes(UTF_8));

        assertThatThrownBy(() -> port.bring(hub(ANOTHER), bundle)).isInstanceOf(IOException.class);
    }

    @Test
    @DisplayName("tells a machine that joins which certificate it saw, and follows nobody elsewhere")
    void seen() throws IOException {
        var said = port.ask(address().resolve("/sync/machines"), new byte[0], null);

        assertThat(said.certificate()).isEqualTo(certificate);
        assertThat(said.status()).isEqualTo(302);
        assertThat(said.retryAfter()).isEqualTo(Patience.LONGEST);
    }

    private static Hub hub(Sha256 pinned) {
        return new Hub(address(), NodePublicKey.of(new byte[32]), pinned, ANOTHER);
    }

    private static URI address() {
        return URI.create("https://127.0.0.1:" + hub.getAddress().getPort());
    }

    private static KeyStore keys() throws Exception {
        var store = OwnKeys.made(folder.resolve("hub.p12"), "ip:127.0.0.1", new String(PASSWORD));
        return KeyStore.getInstance(store.toFile(), PASSWORD);
    }
}
