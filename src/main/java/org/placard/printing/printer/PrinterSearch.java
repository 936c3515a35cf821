package org.placard.printing.printer;

import java.net.InetSocketAddress;
import java.util.List;

/** Finds printers on the networks that this machine is in. */
@FunctionalInterface
public interface PrinterSearch {

    /** Those that answer within about three seconds; the call takes as long. */
    List<FoundPrinter> find();

    /** Asks on every network, and tells none of them anything about this machine. */
    static PrinterSearch onNetworks() {
        return new MulticastSearch(NetworkPlace::all, MulticastSearch.LONG_ENOUGH);
    }

    /** Asks one machine and nobody else, as where a network lets no multicast through. */
    static PrinterSearch asking(InetSocketAddress machine) {
        var place = new NetworkPlace(new InetSocketAddress(0).getAddress(), machine, null);
        return new MulticastSearch(() -> List.of(place), MulticastSearch.LONG_ENOUGH);
    }
}
