package org.placard.letter;

import java.io.IOException;
import java.util.List;

/** Another way from the same words to a PDF. */
interface Rival extends AutoCloseable {

    String name();

    /** How many times as fast a letter of ours is to be. */
    double toBeat();

    Pace pace();

    /** Whether this machine has what it takes. */
    boolean isHere();

    /** Makes as many PDFs as there are letters, one letter in each. */
    List<byte[]> print(List<SampleLetter> letters) throws IOException;

    @Override
    void close();

    /**
     * How it is measured.
     *
     * @param warmUp rounds that do not count
     * @param rounds rounds that do
     * @param letters in a round
     */
    record Pace(int warmUp, int rounds, int letters) {}
}
