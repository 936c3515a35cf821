package org.placard.printing.printer;

import static org.assertj.core.api.Assertions.assertThat;

import com.hp.jipp.model.Operation;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.fakes.OwnKeys;
import org.placard.printing.printer.Trouble.Kind;
import org.placard.shared.Sha256;

/** Which printer is believed to be the one it says. */
class CertificateTest {

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final Pages LETTER = new Pages(new byte[] {'%', 'P', 'D', 'F'}, 7, PaperSize.A4);

    @TempDir
    private static Path folder;

    private static KeyStore own;
    private static KeyStore others;
    private static KeyStore elsewhere;

    @BeforeAll
    static void signThemselves() throws Exception {
        own = keys("own", "ip:127.0.0.1");
        others = keys("others", "ip:127.0.0.1");
        elsewhere = keys("elsewhere", "dns:printer.example");
    }

    @Test
    void aCertificateThatNobodyVouchesForIsShownAndGetsNoLetter() throws Exception {
        try (var peer = peer(own)) {
            assertThat(refusal(peer.address("ipps")))
                    .isEqualTo(new Trouble(Kind.NOT_TRUSTED, hash(own).value()));
            assertThat(peer.heard(Operation.getPrinterAttributes)).isEmpty();
        }
    }

    @Test
    void oneThatAPersonComparedIsTrusted() throws Exception {
        try (var peer = peer(own)) {
            var printer = at(peer.address("ipps").trusting(hash(own)));

            assertThat(printer.submit(LETTER, false)).isInstanceOf(Submission.Accepted.class);
        }
    }

    @Test
    void anotherOneThanBeforeIsRefusedWithItsOwnNumber() throws Exception {
        try (var peer = peer(others)) {
            assertThat(refusal(peer.address("ipps").trusting(hash(own))))
                    .isEqualTo(new Trouble(Kind.NOT_TRUSTED, hash(others).value()));
            assertThat(peer.heard(Operation.printJob)).isEmpty();
        }
    }

    @Test
    void oneThatIsGoodForAnotherHostIsNotGoodForThisOne() throws Exception {
        try (var here = peer(own);
                var there = peer(elsewhere)) {
            assertThat(ask(here, own)).isInstanceOf(IppCall.Reply.Heard.class);
            assertThat(ask(there, elsewhere))
                    .isInstanceOfSatisfying(
                            IppCall.Reply.Unheard.class,
                            unheard -> assertThat(unheard.why().kind()).isEqualTo(Kind.NOT_TRUSTED));
        }
    }

    @Test
    void aPrinterWithoutEncryptionIsNotTalkedToInTheClear() throws Exception {
        try (var plain = new ScriptedPeer()) {
            assertThat(at(plain.address("ipps")).submit(LETTER, false)).isInstanceOf(Submission.Refused.class);
            assertThat(plain.heard(Operation.printJob)).isEmpty();
        }
    }

    @Test
    void onePeerThatNeverFinishesItsGreetingIsGivenUp() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = PrinterAddress.parse("ipps://127.0.0.1:" + silent.getLocalPort());

            assertThat(refusal(address).kind()).isIn(Kind.SILENT, Kind.NOT_FOUND);
        }
    }

    private static IppCall.Reply ask(ScriptedPeer peer, KeyStore vouchedFor) {
        var address = peer.address("ipps");
        return new IppCall(address, new CertificateTrust(null, vouchedFor))
                .ask(IppLook.question(address.uri(), "placard"), new byte[0], Duration.ofSeconds(4));
    }

    private static Trouble refusal(PrinterAddress address) {
        if (at(address).submit(LETTER, false) instanceof Submission.Refused(var why)) {
            return why;
        }
        throw new AssertionError("It was not refused");
    }

    private static Printer at(PrinterAddress address) {
        return Printers.real(Wishes.PLAIN).at(address);
    }

    private static ScriptedPeer peer(KeyStore keys) throws IOException, GeneralSecurityException {
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return new ScriptedPeer(server);
    }

    private static Sha256 hash(KeyStore keys) throws GeneralSecurityException {
        var bytes = MessageDigest.getInstance("SHA-256")
                .digest(keys.getCertificate(OwnKeys.NAME).getEncoded());
        return new Sha256(HexFormat.of().formatHex(bytes));
    }

    private static KeyStore keys(String name, String host) throws Exception {
        var file = OwnKeys.made(folder.resolve(name), host, new String(PASSWORD));
        return KeyStore.getInstance(file.toFile(), PASSWORD);
    }
}
