package org.placard.printing.printer;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.AttributeType;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.encoding.TextType;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Types;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.placard.printing.printer.Trouble.Kind;

/** How a printer is, as it tells by IPP. */
final class IppLook {

    /** Only CUPS has it. */
    private static final TextType QUEUE = new TextType("cups-version");

    /** What CUPS says, in the language that the question came in, while it does not get through; it gives no reason then. */
    private static final Set<String> BEHIND_IS_GONE = Set.of(
            "The printer may not exist",
            "The printer is not responding",
            "The printer is unreachable",
            "The printer is not connected",
            "Unable to locate printer",
            "Unable to contact printer");

    private static final int FIRST_ERROR = 0x0400;

    private final AttributeGroup printer;
    private final boolean isQueue;

    private IppLook(AttributeGroup printer) {
        this.printer = printer;
        this.isQueue = printer.get(QUEUE.getName()) != null;
    }

    static IppPacket question(URI uri, String asker) {
        return IppPacket.getPrinterAttributes(
                        uri,
                        Types.printerName,
                        Types.printerState,
                        Types.printerStateReasons,
                        Types.printerStateMessage,
                        Types.printerIsAcceptingJobs,
                        Types.mediaReady,
                        Types.mediaSupported,
                        Types.sidesSupported,
                        Types.printColorModeSupported,
                        Types.printScalingSupported,
                        QUEUE)
                .putOperationAttributes(Types.requestingUserName.of(asker))
                .build();
    }

    static Look read(IppPacket answer, Wishes wishes) {
        var printer = answer.get(Tag.printerAttributes);
        return answer.getStatus().getCode() >= FIRST_ERROR || printer == null
                ? new Look.Unseen(
                        new Trouble(Kind.NO_PRINTER, answer.getStatus().getName()))
                : new IppLook(printer).seen(wishes);
    }

    private Look seen(Wishes wishes) {
        var loaded = wishes.paper().map(paper -> Set.of(paper.media())).orElseGet(() -> said(Types.mediaReady));
        return new Look.Seen(name(), loaded, troubles(), warnings(), skills());
    }

    private String name() {
        var name = printer.getString(Types.printerName);
        return name == null ? "" : name;
    }

    private Skills skills() {
        return new Skills(
                said(Types.mediaSupported),
                said(Types.sidesSupported),
                said(Types.printColorModeSupported),
                said(Types.printScalingSupported),
                isQueue);
    }

    private List<Trouble> warnings() {
        var warnings = IppTroubles.of(reasons(), true).stream()
                .filter(warning -> warning.kind() != Kind.OTHER)
                .collect(Collectors.toCollection(ArrayList::new));
        if (isQueue && BEHIND_IS_GONE.stream().anyMatch(message()::startsWith)) {
            warnings.add(new Trouble(Kind.OFFLINE, message()));
        }
        return warnings;
    }

    private List<Trouble> troubles() {
        var stopped = PrinterState.stopped.equals(printer.getValue(Types.printerState));
        var troubles = new ArrayList<>(IppTroubles.of(reasons(), stopped));
        if (Boolean.FALSE.equals(printer.getValue(Types.printerIsAcceptingJobs))) {
            troubles.add(new Trouble(Kind.PAUSED, "not accepting jobs"));
        }
        return isQueue ? troubles.stream().map(this::ofQueue).toList() : troubles;
    }

    /** A paused queue goes on at the print server and nowhere else; its own words say why it was paused. */
    private Trouble ofQueue(Trouble trouble) {
        return trouble.kind() == Kind.PAUSED ? new Trouble(Kind.QUEUE_PAUSED, message()) : trouble;
    }

    private String message() {
        var message = printer.getString(Types.printerStateMessage);
        return message == null ? "" : message;
    }

    private List<String> reasons() {
        var reasons = printer.getStrings(Types.printerStateReasons);
        return reasons == null ? List.of() : reasons;
    }

    private Set<String> said(AttributeType<?> type) {
        var said = printer.getStrings(type);
        return said == null ? Set.of() : Set.copyOf(said);
    }
}
