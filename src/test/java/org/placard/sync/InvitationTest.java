package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.placard.shared.Sha256;

@DisplayName("What a code's QR says")
class InvitationTest {

    private static final Sha256 RING = Sha256.of(new byte[32]);
    private static final Sha256 CERTIFICATE = new Sha256("ab".repeat(32));
    private static final CodeWords WORDS = CodeWords.of("one two three four five six seven");

    @Test
    @DisplayName("comes back whole, also where the line was broken in pasting")
    void backAgain() {
        var invitation = new Invitation(
                List.of(URI.create("https://192.168.1.20:8443"), URI.create("https://10.0.0.5:8443")),
                WORDS,
                RING,
                CERTIFICATE);

        assertThat(invitation.text())
                .isEqualTo("PLACARD-JOIN-1 https://192.168.1.20:8443,https://10.0.0.5:8443"
                        + " one-two-three-four-five-six-seven " + RING + " " + CERTIFICATE);
        assertThat(Invitation.read("\n " + invitation.text().replace(" ", "\n") + "\n"))
                .contains(invitation);
    }

    @Test
    @DisplayName("is nothing where a part of it is missing, and words alone are none")
    void notWhole() {
        var text = new Invitation(List.of(URI.create("http://localhost:1")), WORDS, RING, null).text();

        assertThat(Invitation.read(text)).isPresent();
        assertThat(Invitation.read(text.substring(0, text.length() - 2))).isEmpty();
        assertThat(Invitation.read(text.replace("http://localhost:1", "http://hub.example")))
                .isEmpty();
        assertThat(Invitation.isMeant(WORDS.words().words())).isFalse();
    }
}
