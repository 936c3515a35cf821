package org.placard.printing.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.printing.printer.Responder.answer;
import static org.placard.printing.printer.Responder.name;
import static org.placard.printing.printer.Responder.record;
import static org.placard.printing.printer.Responder.service;
import static org.placard.printing.printer.Responder.words;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.placard.printing.printer.Responder.Question;

/** What is made of what printers say on a network. */
class MulticastSearchTest {

    private static final String IPP = "_ipp/_tcp/local";
    private static final String TABLE = "Brother HL-L2350DW \u2116 3.1/" + IPP;
    private static final byte[] TEN_SEVEN = {10, 0, 0, 7};

    private static final byte[] EVERYTHING = answer(
            record(IPP, Responder.PTR, name(TABLE)),
            record(TABLE, Responder.SRV, service(631, "brn001/local")),
            record(
                    TABLE,
                    Responder.TXT,
                    words(
                            "txtvers=1",
                            "rp=ipp/print",
                            "ty=Brother",
                            "note=B\u00fcro",
                            "Duplex=T",
                            "Color=F",
                            "pdl=application/octet-stream,application/pdf")),
            record("brn001/local", Responder.A, TEN_SEVEN));

    /** What avahi 0.8 sent for ippeveprinter 2.4, byte for byte: names point back, and an IPv6 address is among it. */
    private static final byte[] AVAHI = HexFormat.of().parseHex("""
            123484000001000500000000045f697070045f746370056c6f63616c00000c0001c00c000c00010000000a001815436166c3
            a9207072696e74657220e2849620332e31c00cc02d001000010000000a00c30c72703d6970702f7072696e741274793d4578
            616d706c65205072696e7465722061646d696e75726c3d68747470733a2f2f6c6f63616c686f73743a393135302f176e6f74
            653d556e646572207468652062696720747265651370646c3d6170706c69636174696f6e2f70646607436f6c6f723d460844
            75706c65783d5429555549443d61646264356236322d333438302d333363622d343130302d65386334383736383134656107
            544c533d312e3209747874766572733d310871746f74616c3d31c02d002100010000000a000e0000000023be057374616c6c
            c016c126001c00010000000a001000000000000000000000000000000001c126000100010000000a00047f000001
            """.replace("\n", ""));

    @Test
    void aPrinterIsFoundByItsNameWithWhatItCan() throws IOException {
        assertThat(found(question -> question.name().startsWith("_ipp.") ? EVERYTHING : new byte[0]))
                .containsExactly(new FoundPrinter(
                        "Brother HL-L2350DW \u2116 3.1",
                        "B\u00fcro",
                        PrinterAddress.parse("ipp://10.0.0.7:631/ipp/print"),
                        true,
                        false));
    }

    @Test
    void whatAnAnswerLeftOutIsAskedFor() throws IOException {
        assertThat(found(question -> switch (question.type()) {
                    case Responder.PTR ->
                        question.name().startsWith("_ipp.")
                                ? answer(record(IPP, Responder.PTR, name(TABLE)))
                                : new byte[0];
                    case Responder.SRV -> answer(record(TABLE, Responder.SRV, service(8631, "brn001/local")));
                    case Responder.TXT -> answer(record(TABLE, Responder.TXT, words("rp=printers/table")));
                    default -> answer(record("brn001/local", Responder.A, TEN_SEVEN));
                }))
                .extracting(FoundPrinter::address)
                .containsExactly(PrinterAddress.parse("ipp://10.0.0.7:8631/printers/table"));
    }

    @Test
    void theEncryptedWayToAPrinterComesFirst() throws IOException {
        var encrypted = "_ipps/_tcp/local";
        var name = "Printer/" + encrypted;
        var plain = "Printer/" + IPP;
        var both = answer(
                record(IPP, Responder.PTR, name(plain)),
                record(plain, Responder.SRV, service(631, "p/local")),
                record(plain, Responder.TXT, words("")),
                record(encrypted, Responder.PTR, name(name)),
                record(name, Responder.SRV, service(443, "p/local")),
                record(name, Responder.TXT, words("")),
                record("p/local", Responder.A, TEN_SEVEN));

        assertThat(found(question -> both))
                .extracting(found -> found.address().toString())
                .containsExactly("ipps://10.0.0.7:443/ipp/print", "ipp://10.0.0.7:631/ipp/print");
    }

    @Test
    void aPrinterThatCannotPrintPdfsIsNotOffered() throws IOException {
        var raster = answer(
                record(IPP, Responder.PTR, name(TABLE)),
                record(TABLE, Responder.SRV, service(631, "p/local")),
                record(TABLE, Responder.TXT, words("pdl=image/urf,image/pwg-raster")),
                record("p/local", Responder.A, TEN_SEVEN));

        assertThat(found(question -> raster)).isEmpty();
    }

    @Test
    void whatARealResponderSaidIsUnderstood() throws IOException {
        assertThat(found(question -> question.name().startsWith("_ipp.") ? AVAHI : new byte[0]))
                .containsExactly(new FoundPrinter(
                        "Caf\u00e9 printer \u2116 3.1",
                        "Under the big tree",
                        PrinterAddress.parse("ipp://127.0.0.1:9150/ipp/print"),
                        true,
                        false));
    }

    @Test
    void garbageLoopsAndLiesFindNothingAndStopNothing() throws IOException {
        var loop = HexFormat.of().parseHex("000084000000000100000000" + "c00c" + "000c0001000000780002c00c");
        var torn = new byte[EVERYTHING.length / 2];
        System.arraycopy(EVERYTHING, 0, torn, 0, torn.length);

        for (var bad : List.of(new byte[] {7, 7, 7}, loop, torn)) {
            assertThat(found(question -> bad)).isEmpty();
        }
    }

    @Test
    void aNameIsShownWithoutSignsThatWouldTurnTheLineAround() throws IOException {
        var turned = "\u202egnirts\u0007/" + IPP;
        var bytes = answer(
                record(IPP, Responder.PTR, name(turned)),
                record(turned, Responder.SRV, service(631, "p/local")),
                record(turned, Responder.TXT, words("")),
                record("p/local", Responder.A, TEN_SEVEN));

        assertThat(found(question -> bytes)).extracting(FoundPrinter::name).containsExactly("gnirts");
    }

    @Test
    void aNetworkOnWhichNobodyAnswersTakesItsTimeAndNoMore() throws IOException {
        var begun = Instant.now();

        assertThat(found(question -> new byte[0])).isEmpty();

        assertThat(Duration.between(begun, Instant.now())).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(4));
    }

    private static List<FoundPrinter> found(Function<Question, byte[]> answers) throws IOException {
        try (var responder = new Responder(answers)) {
            var places = List.of(responder.place());
            return new MulticastSearch(() -> places, Duration.ofMillis(1500)).find();
        }
    }
}
