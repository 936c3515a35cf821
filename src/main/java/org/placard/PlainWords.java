package org.placard;

import java.util.Optional;
import java.util.stream.Stream;
import org.placard.shared.UnreadyException;
import org.springframework.boot.web.server.PortInUseException;

/** What to say of a failure: a world that is not as it should be gets one line, a defect keeps its stack trace. */
final class PlainWords {

    private PlainWords() {}

    /** One line, or nothing where it is a defect. */
    static Optional<String> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> said(cause).stream())
                .findFirst();
    }

    private static Optional<String> said(Throwable cause) {
        return switch (cause) {
            case UnreadyException unready -> Optional.of(String.valueOf(unready.getMessage()));
            case PortInUseException taken ->
                Optional.of("Port " + taken.getPort()
                        + " is taken. Stop what uses it, or choose another: ./placard run --port N");
            default -> Optional.empty();
        };
    }
}
