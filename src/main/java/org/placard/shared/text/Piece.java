package org.placard.shared.text;

import com.ibm.icu.text.MessageFormat;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of something that is said.
 *
 * @param inserted whether it is a text that was filled in, and not the language's own words
 */
public record Piece(String text, boolean inserted) {

    /** The whole again. */
    public static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Numbers are written as the language does and belong to it; any other text is inserted. */
    static List<Piece> of(AttributedCharacterIterator said, List<String> insertedNames) {
        var pieces = new ArrayList<Piece>();
        var own = new StringBuilder();
        for (char next = said.first(); next != AttributedCharacterIterator.DONE; next = said.current()) {
            var inserted = insertedNames.contains(said.getAttribute(MessageFormat.Field.ARGUMENT));
            var run = run(said);
            if (inserted) {
                addOwn(pieces, own);
                pieces.add(new Piece(run, true));
            } else {
                own.append(run);
            }
        }
        addOwn(pieces, own);
        return pieces;
    }

    private static void addOwn(List<Piece> pieces, StringBuilder own) {
        if (!own.isEmpty()) {
            pieces.add(new Piece(own.toString(), false));
            own.setLength(0);
        }
    }

    private static String run(AttributedCharacterIterator said) {
        int end = said.getRunLimit(MessageFormat.Field.ARGUMENT);
        var text = new StringBuilder();
        for (char next = said.current(); said.getIndex() < end; next = said.next()) {
            text.append(next);
        }
        return text.toString();
    }
}
