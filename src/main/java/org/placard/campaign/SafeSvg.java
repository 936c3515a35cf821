package org.placard.campaign;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Tells whether an SVG only draws. What may stand in it is listed, the rest is refused: no script, no event handler, no
 * reference out of the file, nothing from another namespace.
 */
final class SafeSvg {

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "marker");
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private SafeSvg() {}

    /** What is wrong with the picture, if anything is. */
    static Optional<Trouble> trouble(byte[] content) {
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            while (reader.hasNext()) {
                var trouble = trouble(reader, reader.next());
                if (trouble.isPresent()) {
                    return trouble;
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            var place = e.getLocation();
            return Optional.of(new Trouble(place == null ? 0 : place.getLineNumber(), "This is no well-formed SVG"));
        }
    }

    private static Optional<Trouble> trouble(XMLStreamReader reader, int kind) {
        return switch (kind) {
            case XMLStreamConstants.START_ELEMENT -> elementTrouble(reader);
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                trouble(reader, "A picture needs no document type and no entities: take them out");
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                trouble(reader, "A picture needs no processing instruction: take it out");
            default -> Optional.empty();
        };
    }

    private static Optional<Trouble> elementTrouble(XMLStreamReader reader) {
        if (!NAMESPACE.equals(reader.getNamespaceURI()) || !ELEMENTS.contains(reader.getLocalName())) {
            return trouble(reader, "<" + reader.getLocalName() + "> may not stand in a pack's picture");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            var value = reader.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
            if (name.startsWith("on")) {
                return trouble(reader, "\"" + name + "\" runs a script: take it out");
            }
            if (leadsOut(name, value)) {
                return trouble(reader, "\"" + name + "\" leads out of the picture: take it out");
            }
        }
        return Optional.empty();
    }

    private static boolean leadsOut(String name, String value) {
        boolean reference = name.equals("href") || name.equals("src");
        return (reference && !value.startsWith("#"))
                || value.replaceAll("\\s", "").replace("url(#", "").contains("url(")
                || value.contains("javascript:")
                || value.contains("\\");
    }

    private static Optional<Trouble> trouble(XMLStreamReader reader, String reason) {
        return Optional.of(new Trouble(reader.getLocation().getLineNumber(), reason));
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** What is wrong, and in which line. */
    record Trouble(int line, String reason) {}
}
