package org.mingjing.eventlog;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an XML text, one by one: no DOCTYPE, no entities but the five of XML, limits on
 * depth and on the length of a piece. Comments, texts and processing instructions are passed over,
 * since XES keeps nothing in them.
 */
final class XesMarkup {
    private static final XMLInputFactory FACTORY = factory();

    private final PieceReader text;
    private final int deepest;
    private @Nullable XMLStreamReader parser;
    private int depth;

    XesMarkup(PieceReader text, int deepest) {
        this.text = text;
        this.deepest = deepest;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("external entities are refused");
                });
        return factory;
    }

    void open() throws XMLStreamException {
        text.nextPiece();
        parser = FACTORY.createXMLStreamReader(text);
    }

    /** Goes to the next start of an element, or out of the one that we are in: then false. */
    boolean nextElement() throws XMLStreamException, Refusal {
        while (true) {
            text.nextPiece();
            switch (at().next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > deepest) {
                        throw new Refusal(ProblemKind.NESTED_TOO_DEEP, Integer.toString(deepest));
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return false;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                case XMLStreamConstants.DTD -> throw new Refusal(ProblemKind.DOCTYPE_REFUSED);
                default -> {}
            }
        }
    }

    /** Passes over the rest of the element that we are in. */
    void skip() throws XMLStreamException, Refusal {
        int outside = depth - 1;
        while (depth > outside) {
            nextElement();
        }
    }

    /** The local name of the element that we are in; only right after its start. */
    String element() {
        return at().getLocalName();
    }

    /** An XML attribute of the element that we are in, or null. */
    @Nullable String attribute(String name) {
        return at().getAttributeValue(null, name);
    }

    int line() {
        return parser == null ? 1 : parser.getLocation().getLineNumber();
    }

    void close() {
        if (parser != null) {
            try {
                parser.close();
            } catch (XMLStreamException e) {
                throw new IllegalStateException("a parser that owns nothing cannot be closed", e);
            }
        }
    }

    private XMLStreamReader at() {
        if (parser == null) {
            throw new IllegalStateException("not open");
        }
        return parser;
    }
}
