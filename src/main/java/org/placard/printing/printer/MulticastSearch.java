package org.placard.printing.printer;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;

/**
 * Asks once by multicast DNS, from a port of its own, so that answers come back to it alone (RFC 6762, 5.1). It joins no
 * group, owns no name and answers nobody.
 */
final class MulticastSearch implements PrinterSearch {

    static final Duration LONG_ENOUGH = Duration.ofSeconds(3);

    private static final Logger LOG = LoggerFactory.getLogger(MulticastSearch.class);
    /** A question is lost now and then where there is no cable. */
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(1);

    private static final int LONGEST = 9000;
    private static final int ONE_LINK = 255;

    private final Supplier<List<NetworkPlace>> places;
    private final Duration limit;

    MulticastSearch(Supplier<List<NetworkPlace>> places, Duration limit) {
        this.places = places;
        this.limit = limit;
    }

    @Override
    public List<FoundPrinter> find() {
        try (var selector = Selector.open()) {
            places.get().forEach(place -> listen(place, selector));
            try {
                return new Round(selector).run(limit);
            } finally {
                for (var key : selector.keys()) {
                    key.channel().close();
                }
            }
        } catch (IOException e) {
            LOG.warn("Cannot look for printers: {}", e.getClass().getSimpleName());
            return List.of();
        }
    }

    private static void listen(NetworkPlace place, Selector selector) {
        try {
            var channel = DatagramChannel.open(StandardProtocolFamily.INET);
            channel.configureBlocking(false);
            if (place.network() != null) {
                channel.setOption(StandardSocketOptions.IP_MULTICAST_IF, place.network());
                channel.setOption(StandardSocketOptions.IP_MULTICAST_TTL, ONE_LINK);
            }
            channel.bind(new InetSocketAddress(place.from(), 0));
            channel.register(selector, SelectionKey.OP_READ, place);
        } catch (IOException e) {
            LOG.debug("Cannot ask for printers there: {}", e.getClass().getSimpleName());
        }
    }

    /** One search on all networks. */
    private static final class Round {

        private final Selector selector;
        private final ServiceAnswers answers = new ServiceAnswers();
        private final Set<Record> asked = new HashSet<>();
        private final ByteBuffer buffer = ByteBuffer.allocate(LONGEST);

        Round(Selector selector) {
            this.selector = selector;
        }

        List<FoundPrinter> run(Duration limit) throws IOException {
            askForAll();
            listenFor(limit.compareTo(AGAIN_AFTER) < 0 ? limit : AGAIN_AFTER);
            askForAll();
            asked.clear();
            listenFor(limit.minus(AGAIN_AFTER));
            return answers.printers();
        }

        private void askForAll() {
            ServiceAnswers.SERVICES.values().forEach(service -> ask(Record.newRecord(service, Type.PTR, DClass.IN)));
        }

        private void listenFor(Duration time) throws IOException {
            long end = System.nanoTime() + time.toNanos();
            for (long left = time.toMillis(); left > 0; left = (end - System.nanoTime()) / 1_000_000) {
                selector.select(key -> hear(key), left);
                answers.missing().stream().filter(asked::add).toList().forEach(this::ask);
            }
        }

        private void hear(SelectionKey key) {
            var place = (NetworkPlace) key.attachment();
            try {
                buffer.clear();
                if (((DatagramChannel) key.channel()).receive(buffer) instanceof InetSocketAddress from
                        && from.getPort() == place.to().getPort()) {
                    answers.hear(bytes(), from.getAddress());
                }
            } catch (IOException _) {
                // Somebody there sent back that nobody listens; others may answer yet.
            }
        }

        private byte[] bytes() {
            buffer.flip();
            var bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        }

        private void ask(Record question) {
            var message = Message.newQuery(question);
            message.getHeader().unsetFlag(Flags.RD);
            send(selector.keys(), message.toWire());
        }

        private static void send(Collection<SelectionKey> keys, byte[] bytes) {
            for (var key : keys) {
                try {
                    var _ = ((DatagramChannel) key.channel())
                            .send(ByteBuffer.wrap(bytes), ((NetworkPlace) key.attachment()).to());
                } catch (IOException _) {
                    // A network without a way out; the others are asked all the same.
                }
            }
        }
    }
}
