package org.placard.letter;

import java.nio.charset.StandardCharsets;

/**
 * A mail that is not sent from here: an address by which somebody's own phone opens it in their own mail program.
 *
 * @param to empty where it is not to reach anybody
 */
record Mail(String to, String subject, String body) {

    private static final String PLAIN = "-._~!'()*,;:@";

    /** As a {@code mailto:} address (RFC 6068), UTF-8 in per cents, lines parted by CR LF. */
    String address() {
        var address = "mailto:" + encoded(to) + "?subject=" + encoded(subject);
        return body.isEmpty() ? address : address + "&body=" + encoded(body.replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        var encoded = new StringBuilder();
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            var character = (char) (octet & 0xff);
            if (isPlain(character)) {
                encoded.append(character);
            } else {
                encoded.append("%%%02X".formatted((int) character));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(char character) {
        return character < 0x80 && (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0);
    }

    @Override
    public String toString() {
        return "mail";
    }
}
