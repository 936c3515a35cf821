package org.placard.printing.printer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Answers DNS questions on this machine, byte for byte as a test wants. It listens at one loopback port and is in no group,
 * so nothing of it gets to any network.
 */
public final class Responder implements AutoCloseable {

    static final int PTR = 12;
    static final int TXT = 16;
    static final int SRV = 33;
    static final int A = 1;

    private final DatagramSocket socket;
    private final List<Integer> asked = new ArrayList<>();

    /** @param answers what comes back for a question's type; nothing for an empty array */
    Responder(Function<Question, byte[]> answers) throws SocketException {
        socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread.ofVirtual().start(() -> serve(answers));
    }

    /** Tells of one printer that prints PDFs. */
    public static Responder tellingOf(String name, String note, PrinterAddress printer) throws IOException {
        var service = "_ipp/_tcp/local";
        var instance = name + "/" + service;
        var uri = printer.uri();
        var all = answer(
                record(service, PTR, name(instance)),
                record(instance, SRV, service(uri.getPort(), "printer/local")),
                record(instance, TXT, words("rp=" + uri.getPath().substring(1), "note=" + note, "pdl=application/pdf")),
                record("printer/local", A, InetAddress.ofLiteral(uri.getHost()).getAddress()));
        return new Responder(question -> question.name().startsWith("_ipp.") ? all : new byte[0]);
    }

    /** Where it listens. */
    public int port() {
        return socket.getLocalPort();
    }

    /**
     * What it was asked.
     *
     * @param name in small letters, without the last dot
     */
    record Question(String name, int type) {}

    NetworkPlace place() {
        return new NetworkPlace(
                InetAddress.getLoopbackAddress(),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort()),
                null);
    }

    /** The types that were asked for, in their order. */
    synchronized List<Integer> asked() {
        return List.copyOf(asked);
    }

    private void serve(Function<Question, byte[]> answers) {
        var buffer = new byte[9000];
        while (!socket.isClosed()) {
            var packet = new DatagramPacket(buffer, buffer.length);
            try {
                socket.receive(packet);
                var answer = answers.apply(question(buffer));
                if (answer.length > 0) {
                    socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private Question question(byte[] message) {
        var name = new StringBuilder();
        int at = 12;
        while (message[at] != 0) {
            name.append(new String(message, at + 1, message[at], StandardCharsets.UTF_8))
                    .append('.');
            at += message[at] + 1;
        }
        int type = message[at + 2];
        synchronized (this) {
            asked.add(type);
        }
        return new Question(name.substring(0, name.length() - 1), type);
    }

    /** An answer of these records, which follow each other as they are. */
    static byte[] answer(byte[]... records) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0, 0, (byte) 0x84, 0, 0, 0, 0, (byte) records.length, 0, 0, 0, 0});
        for (var record : records) {
            out.writeBytes(record);
        }
        return out.toByteArray();
    }

    /** A record whose class carries the bit by which multicast DNS says that it is the only one. */
    static byte[] record(String name, int type, byte[] data) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(name(name));
        out.writeBytes(new byte[] {0, (byte) type, type == PTR ? 0 : (byte) 0x80, 1, 0, 0, 0, 120});
        out.write(data.length >> 8);
        out.write(data.length);
        out.writeBytes(data);
        return out.toByteArray();
    }

    /** Labels between slashes, since a printer's own name may have dots in it. */
    static byte[] name(String slashed) {
        var out = new ByteArrayOutputStream();
        for (var label : slashed.split("/", -1)) {
            var bytes = label.getBytes(StandardCharsets.UTF_8);
            out.write(bytes.length);
            out.writeBytes(bytes);
        }
        out.write(0);
        return out.toByteArray();
    }

    static byte[] service(int port, String host) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0, 0, 0, 0, (byte) (port >> 8), (byte) port});
        out.writeBytes(name(host));
        return out.toByteArray();
    }

    static byte[] words(String... pairs) {
        var out = new ByteArrayOutputStream();
        for (var pair : pairs) {
            var bytes = pair.getBytes(StandardCharsets.UTF_8);
            out.write(bytes.length);
            out.writeBytes(bytes);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        socket.close();
    }
}
