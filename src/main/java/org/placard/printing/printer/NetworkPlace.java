package org.placard.printing.printer;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where to ask for printers.
 *
 * @param from this machine's address there
 * @param to where the question goes: to all who listen, on a network
 * @param network by which network; null where {@code to} is a single machine
 */
record NetworkPlace(
        InetAddress from, InetSocketAddress to, @Nullable NetworkInterface network) {

    private static final byte[] ALL_WHO_LISTEN = {(byte) 224, 0, 0, (byte) 251};
    private static final int PORT = 5353;

    /** Every network that is up. This machine is one too: a printer on a USB cable answers there. */
    static List<NetworkPlace> all() {
        try {
            return NetworkInterface.networkInterfaces()
                    .map(NetworkPlace::on)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (SocketException _) {
            // No network at all: nothing is found there.
            return List.of();
        }
    }

    private static Optional<NetworkPlace> on(NetworkInterface network) {
        try {
            return network.isUp() && (network.supportsMulticast() || network.isLoopback())
                    ? network.inetAddresses()
                            .filter(Inet4Address.class::isInstance)
                            .findFirst()
                            .map(from -> new NetworkPlace(from, group(), network))
                    : Optional.empty();
        } catch (SocketException _) {
            // It was unplugged this moment.
            return Optional.empty();
        }
    }

    private static InetSocketAddress group() {
        try {
            return new InetSocketAddress(InetAddress.getByAddress(ALL_WHO_LISTEN), PORT);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are an address", e);
        }
    }
}
