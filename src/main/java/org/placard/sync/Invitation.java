package org.placard.sync;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placard.shared.Sha256;

/**
 * What the QR code of a one-time code says: where the hub answers, the words, and by what it is known before the first
 * word is sent. To the letter in {@code docs/formats/sync.md}.
 *
 * @param addresses where to try, one after the other
 * @param ring the fingerprint of the ring that is joined
 * @param certificate the hub's, null where it serves without TLS
 */
record Invitation(
        List<URI> addresses,
        CodeWords words,
        Sha256 ring,
        @Nullable Sha256 certificate) {

    private static final String NAME = "PLACARD-JOIN-1";
    private static final String NO_TLS = "-";
    private static final int PARTS = 5;

    Invitation {
        addresses = List.copyOf(addresses);
    }

    /** One line of ASCII. */
    String text() {
        return String.join(
                " ",
                NAME,
                String.join(",", addresses.stream().map(URI::toString).toList()),
                words.words().words().replace(' ', '-'),
                ring.value(),
                certificate == null ? NO_TLS : certificate.value());
    }

    /** Whether somebody who typed or pasted this meant an invitation. */
    static boolean isMeant(String typed) {
        return typed.strip().startsWith(NAME);
    }

    /** Empty where it is none, or not whole. */
    static Optional<Invitation> read(String typed) {
        var parts = typed.strip().split("\\s+", -1);
        if (parts.length != PARTS || !parts[0].equals(NAME)) {
            return Optional.empty();
        }
        try {
            var addresses = Stream.of(parts[1].split(",", -1))
                    .flatMap(address -> HubAddress.read(address).stream())
                    .toList();
            var certificate = parts[4].equals(NO_TLS) ? null : new Sha256(parts[4]);
            return addresses.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Invitation(addresses, CodeWords.of(parts[2]), new Sha256(parts[3]), certificate));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
