package org.placard.printing.printer;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.placard.printing.printer.Trouble.Kind;

/** One question to a printer and its answer, over HTTP; ends in time whatever the other side does. */
final class IppCall {

    static final Duration TO_HEAR = Duration.ofSeconds(4);
    static final Duration TO_MOVE = Duration.ofSeconds(60);

    private static final int LONGEST_ANSWER = 1 << 20;

    private final PrinterAddress address;
    private final CertificateTrust trust;
    private final HttpClient http;

    IppCall(PrinterAddress address) {
        this(address, new CertificateTrust(address.certificate()));
    }

    IppCall(PrinterAddress address, CertificateTrust trust) {
        this.address = address;
        this.trust = trust;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TO_HEAR)
                .sslContext(trust.context())
                .build();
    }

    /** What came of a question. */
    sealed interface Reply {

        /** An IPP answer. */
        record Heard(IppPacket packet) implements Reply {}

        /**
         * None.
         *
         * @param reached whether the printer may have read what was sent
         */
        record Unheard(Trouble why, boolean reached) implements Reply {}
    }

    Reply ask(IppPacket question, byte[] document, Duration limit) {
        var request = HttpRequest.newBuilder(address.http())
                .header("Content-Type", "application/ipp")
                .POST(HttpRequest.BodyPublishers.ofByteArray(joined(question, document)))
                .build();
        var answer = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        try {
            return reply(answer.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            answer.cancel(true);
            return new Reply.Unheard(Trouble.of(Kind.SILENT), true);
        } catch (InterruptedException _) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Reply.Unheard(Trouble.of(Kind.SILENT), true);
        } catch (ExecutionException e) {
            var cause = e.getCause();
            return unheard(cause == null ? e : cause);
        }
    }

    private static byte[] joined(IppPacket question, byte[] document) {
        var bytes = new ByteArrayOutputStream();
        try (var ipp = new IppOutputStream(bytes)) {
            ipp.write(question);
            bytes.write(document);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("Memory takes what is written to it", e);
        }
    }

    private static Reply reply(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 200) {
            return new Reply.Unheard(new Trouble(Kind.NO_PRINTER, "HTTP " + answer.statusCode()), false);
        }
        try (var ipp = new IppInputStream(new ByteArrayInputStream(answer.body()))) {
            var packet = ipp.readPacket();
            // Every answer begins with this group (RFC 8011, 4.1.4); bytes that merely look like a packet have none.
            return packet.get(Tag.operationAttributes) == null
                    ? new Reply.Unheard(new Trouble(Kind.NO_PRINTER, "no IPP"), true)
                    : new Reply.Heard(packet);
        } catch (IOException | RuntimeException e) {
            // The parser throws whatever garbage leads it to.
            return new Reply.Unheard(new Trouble(Kind.NO_PRINTER, e.getClass().getSimpleName()), true);
        }
    }

    private Reply unheard(Throwable cause) {
        return switch (cause) {
            case HttpConnectTimeoutException _ -> new Reply.Unheard(Trouble.of(Kind.NOT_FOUND), false);
            case ConnectException _ -> new Reply.Unheard(Trouble.of(Kind.NOT_FOUND), false);
            case UnresolvedAddressException _ -> new Reply.Unheard(Trouble.of(Kind.NOT_FOUND), false);
            case SSLException _
            when trust.refused() != null ->
                new Reply.Unheard(new Trouble(Kind.NOT_TRUSTED, String.valueOf(trust.refused())), false);
            default ->
                new Reply.Unheard(new Trouble(Kind.SILENT, cause.getClass().getSimpleName()), true);
        };
    }
}
