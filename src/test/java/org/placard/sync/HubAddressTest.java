package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A hub's address as somebody types it")
class HubAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://192.168.1.20:8443, https://192.168.1.20:8443",
        "192.168.1.20:8443, https://192.168.1.20:8443",
        "' hub.example ', https://hub.example",
        "https://hub.example/console/sync?x=1#y, https://hub.example",
        "https://user:secret@hub.example:1, https://hub.example:1",
        "http://localhost:8080, http://localhost:8080",
        "http://[::1]:8080, http://[::1]:8080"
    })
    @DisplayName("means where it answers, and nothing behind that")
    void read(String typed, String meant) {
        assertThat(HubAddress.read(typed)).hasToString("Optional[" + meant + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "http://192.168.1.20:8080",
                "ftp://hub.example",
                "https://",
                "my hub",
                "http://localhost.evil.example"
            })
    @DisplayName("is none without TLS, unless it is this machine, and none that nobody can call")
    void none(String typed) {
        assertThat(HubAddress.read(typed)).isEmpty();
    }
}
