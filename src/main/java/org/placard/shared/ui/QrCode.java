package org.placard.shared.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;

/** A QR code, drawn as one path so that it stays sharp at every size. */
public final class QrCode extends Span {

    private static final int QUIET_ZONE = 4;

    /**
     * @param content what a phone reads
     * @param label what a screen reader says
     */
    public QrCode(String content, String label) {
        addClassName("qr");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
        add(new Svg(svg(content)));
    }

    private static String svg(String content) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(content, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET_ZONE;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\" aria-hidden=\"true\"><path d=\"%s\" fill=\"#16130f\"/></svg>"
                .formatted(side, side, path(code));
    }

    private static String path(io.nayuki.qrcodegen.QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET_ZONE)
                            .append(' ')
                            .append(y + QUIET_ZONE)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
