package org.placard.printing.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrinterAddressTest {

    @ParameterizedTest
    @CsvSource({
        "ipp://printer.local, http://printer.local:631/ipp/print",
        "ipp://10.0.0.7:8631/printers/table, http://10.0.0.7:8631/printers/table",
        "ipps://printer.local/ipp/print, https://printer.local:631/ipp/print",
        "ipp://[fe80::1]/ipp/print, http://[fe80::1]:631/ipp/print",
    })
    void leadsToThePrintersHttp(String typed, String http) {
        assertThat(PrinterAddress.parse(typed).http()).hasToString(http);
    }

    @ParameterizedTest
    @ValueSource(strings = {"printer.local", "http://printer.local", "ipp:", "ipp://", "", "not an address", "lpd://x"})
    void anythingElseIsNoPrintersAddress(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> PrinterAddress.parse(typed));
    }
}
