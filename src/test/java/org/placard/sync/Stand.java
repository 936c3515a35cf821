package org.placard.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placard.event.Events;
import org.placard.fakes.KeptIn;
import org.placard.fakes.WholeNode;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.ledger.Exchange;
import org.placard.ledger.KeptRecord;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import org.placard.shared.Folders;
import org.placard.shared.Sha256;
import org.placard.vault.OpenVault;
import org.springframework.context.support.GenericApplicationContext;

/** A machine at a stall with all its modules, and how people and networks move things between two of them. */
final class Stand implements AutoCloseable {

    private static final String[] MODULES = {"shared", "vault", "ledger", "campaign", "event", "security", "sync"};

    static final URI ANYWHERE = URI.create("https://hub.example");

    final WholeNode node;
    final MachineName name;
    private final Consumer<GenericApplicationContext> instead;

    Stand(Path data, String name) {
        this(data, name, _ -> {});
    }

    Stand(Path data, String name, KeptIn kept) {
        this(data, name, kept.anew());
    }

    /** @param instead what stands in for a part of it */
    Stand(Path data, String name, Consumer<GenericApplicationContext> instead) {
        this(WholeNode.of(data, instead, MODULES), name, instead);
    }

    Stand(WholeNode node, String name) {
        this(node, name, _ -> {});
    }

    private Stand(WholeNode node, String name, Consumer<GenericApplicationContext> instead) {
        this.node = node;
        this.instead = instead;
        this.name = new MachineName(name);
    }

    /** The same machine, switched off and on. */
    Stand restarted() {
        var data = node.bean(Folders.class).data();
        close();
        return new Stand(data, name.value(), instead);
    }

    void sign(int times) {
        for (int each = 0; each < times; each++) {
            node.signed("Person " + each + " at " + name, ConsentPurpose.HAND_OVER);
        }
    }

    /** Joins by a code that a coordinator draws there. */
    Joining.Outcome join(Stand hub) {
        return join(hub, hub.node.bean(Admission.class).draw(hub.node.open()).words());
    }

    Joining.Outcome join(Stand hub, CodeWords words) {
        return join(new Wire(hub), words);
    }

    Joining.Outcome join(HubPort wire, Invitation invitation) {
        return joining(wire).join(invitation, name, node.open());
    }

    Joining.Outcome join(HubPort wire, CodeWords words) {
        return join(wire, words, node.open());
    }

    /** @param own its own ring, opened */
    Joining.Outcome join(HubPort wire, CodeWords words, OpenVault own) {
        return joining(wire).join(ANYWHERE, words, name, own);
    }

    /** Joins the hub that is there. */
    Joining.Outcome join(HubPort wire, URI there, CodeWords words) {
        return joining(wire).join(there, words, name, node.open());
    }

    /** Visits the hub over a wire. */
    Pusher.Visit visit(HubPort wire) {
        return new Pusher(
                        joining(wire),
                        node.bean(Bundles.class),
                        node.bean(Acknowledged.class),
                        new Puller(
                                wire,
                                exchange(),
                                node.bean(org.placard.vault.RingTrust.class),
                                node.bean(Publications.class)),
                        wire,
                        node.bean(Folders.class))
                .visit();
    }

    private Joining joining(HubPort wire) {
        return new Joining(wire, exchange(), node.ledger(), node.bean(org.placard.vault.RingTrust.class));
    }

    Exchange exchange() {
        return node.bean(Exchange.class);
    }

    Path bundle(Path file) {
        try {
            BundleCommand.write(node.bean(Bundles.class), file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sticks.Came receive(Path file) {
        try {
            return node.bean(Sticks.class).receive(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long waiting() {
        return node.bean(Acknowledged.class).waiting();
    }

    EventId event() {
        return node.bean(Events.class).current().id();
    }

    List<ActionId> idsAt(EventId event) {
        try (var records = node.ledger().records(event)) {
            return records.map(KeptRecord::id).toList();
        }
    }

    /** Each with its bytes, so that a changed one would show. */
    Set<String> recordsAt(EventId event) {
        try (var records = node.ledger().records(event)) {
            return records.map(kept ->
                            kept.id() + " " + Sha256.of(BundleWriter.sha256().digest(kept.sealed())))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Override
    public void close() {
        node.close();
    }

    /** A network on which everything arrives. */
    static class Wire implements HubPort {

        private final SyncController controller;
        private final String from;

        Wire(Stand hub) {
            this(hub, "127.0.0.1");
        }

        /** @param from the address that the hub sees */
        Wire(Stand hub, String from) {
            this.controller = hub.node.bean(SyncController.class);
            this.from = from;
        }

        @Override
        public Said ask(URI address, byte[] json, @Nullable Sha256 certificate) throws IOException {
            return said(
                    address.getPath().endsWith("published")
                            ? controller.publish(new Posted(json).from(from))
                            : controller.join(new Posted(json).from(from)));
        }

        @Override
        public Said bring(Hub to, Path bundle) throws IOException {
            return said(controller.receive(new Posted(Files.readAllBytes(bundle)).from(from)));
        }

        static Said said(org.springframework.http.ResponseEntity<byte[]> answer) {
            var body = answer.getBody();
            return new Said(answer.getStatusCode().value(), body == null ? new byte[0] : body, null);
        }
    }
}
