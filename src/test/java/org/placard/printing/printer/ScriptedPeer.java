package org.placard.printing.printer;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.KeywordType;
import com.hp.jipp.encoding.MutableAttributeGroup;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.encoding.TextType;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A printer on this machine that says whatever a test wants it to say, and remembers what it was told. */
public final class ScriptedPeer implements AutoCloseable {

    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<IppPacket> heard = new ArrayList<>();
    private final List<byte[]> tray = new ArrayList<>();
    private PrinterState printer = PrinterState.idle;
    private List<String> reasons = List.of("none");
    private List<String> loaded = List.of();
    private Skills skills = Skills.UNKNOWN;
    private String message = "";
    private int upTime;
    private JobState job = JobState.completed;
    private Status jobStatus = Status.successfulOk;
    private Manners manners = Manners.ANSWERS;
    private Operation misbehavesAt = Operation.getPrinterAttributes;

    /** How it behaves. */
    public enum Manners {
        ANSWERS,
        SAYS_NOTHING,
        TALKS_RUBBISH,
        IS_NO_PRINTER,
        HANGS_UP
    }

    public ScriptedPeer() throws IOException {
        this(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    ScriptedPeer(HttpServer server) {
        this.server = server;
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    public PrinterAddress address() {
        return address("ipp");
    }

    PrinterAddress address(String scheme) {
        return new PrinterAddress(
                URI.create(scheme + "://127.0.0.1:" + server.getAddress().getPort() + "/ipp/print"), null);
    }

    public synchronized ScriptedPeer stoppedFor(String... why) {
        printer = PrinterState.stopped;
        reasons = List.of(why);
        return this;
    }

    public synchronized ScriptedPeer reporting(String... what) {
        reasons = List.of(what);
        return this;
    }

    public synchronized ScriptedPeer loadedWith(String... media) {
        loaded = List.of(media);
        return this;
    }

    /** Says that it can do this. */
    synchronized ScriptedPeer able(Skills said) {
        skills = said;
        return this;
    }

    /** Is a print server's queue and says this of itself. */
    public synchronized ScriptedPeer queueThatSays(String words) {
        skills = new Skills(Set.of(), Set.of(), Set.of(), Set.of(), true);
        message = words;
        return this;
    }

    /** Was switched on that many seconds ago. */
    synchronized ScriptedPeer upFor(int seconds) {
        upTime = seconds;
        return this;
    }

    /** Prints again: nothing is wrong any more. */
    public synchronized ScriptedPeer mended() {
        printer = PrinterState.idle;
        reasons = List.of("none");
        job = JobState.completed;
        return this;
    }

    public synchronized ScriptedPeer sayingOfJobs(JobState state) {
        job = state;
        return this;
    }

    public synchronized ScriptedPeer answeringJobsWith(Status status) {
        jobStatus = status;
        return this;
    }

    public synchronized ScriptedPeer whenAsked(Operation operation, Manners bad) {
        misbehavesAt = operation;
        manners = bad;
        return this;
    }

    /** The questions of that kind that reached it. */
    public synchronized List<IppPacket> heard(Operation operation) {
        return heard.stream()
                .filter(packet -> packet.getOperation().equals(operation))
                .toList();
    }

    /** The documents that it was sent, in their order. */
    public synchronized List<byte[]> tray() {
        return List.copyOf(tray);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var sent = new IppInputStream(exchange.getRequestBody());
        var question = sent.readPacket();
        var document = sent.readAllBytes();
        var behaviour = behaviour(question, document);
        switch (behaviour) {
            case ANSWERS -> send(exchange, 200, bytes(reply(question)));
            case TALKS_RUBBISH -> send(exchange, 200, new byte[] {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7});
            case IS_NO_PRINTER -> send(exchange, 404, new byte[] {1});
            case HANGS_UP -> exchange.close();
            case SAYS_NOTHING -> awaitClosing();
        }
    }

    private synchronized Manners behaviour(IppPacket question, byte[] document) {
        heard.add(question);
        if (question.getOperation().equals(Operation.printJob)) {
            tray.add(document);
        }
        return question.getOperation().equals(misbehavesAt) ? manners : Manners.ANSWERS;
    }

    private void awaitClosing() {
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized IppPacket reply(IppPacket question) {
        if (question.getOperation().equals(Operation.getPrinterAttributes)) {
            return printerReply();
        }
        var reply = IppPacket.response(jobStatus);
        reply.group(Tag.jobAttributes).put(Types.jobId, 17);
        reply.group(Tag.jobAttributes).put(Types.jobState, job);
        reply.group(Tag.jobAttributes).put(Types.jobStateReasons, List.of("none"));
        if (upTime > 0) {
            reply.group(Tag.jobAttributes).put(Types.jobPrinterUpTime, upTime);
        }
        return reply.build();
    }

    private IppPacket printerReply() {
        var reply = IppPacket.response(Status.successfulOk);
        var group = reply.group(Tag.printerAttributes);
        group.put(Types.printerName, "Scripted");
        group.put(Types.printerState, printer);
        group.put(Types.printerStateReasons, reasons);
        group.put(Types.printerIsAcceptingJobs, true);
        putAll(group, Types.mediaReady.getName(), loaded);
        putAll(group, Types.mediaSupported.getName(), skills.papers());
        putAll(group, Types.sidesSupported.getName(), skills.sides());
        putAll(group, Types.printColorModeSupported.getName(), skills.colours());
        putAll(group, Types.printScalingSupported.getName(), skills.scalings());
        group.put(Types.printerStateMessage, message);
        if (skills.isQueue()) {
            group.put(new TextType("cups-version"), "2.4.2");
        }
        return reply.build();
    }

    private static void putAll(MutableAttributeGroup group, String name, Collection<String> said) {
        if (!said.isEmpty()) {
            group.put(new KeywordType.Set(name).of(said));
        }
    }

    private static byte[] bytes(IppPacket packet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new IppOutputStream(bytes)) {
            out.write(packet);
        }
        return bytes.toByteArray();
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/ipp");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
