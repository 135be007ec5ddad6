package org.mingjing.eventlog;

import java.io.IOException;
import java.io.Writer;

/** Characters as the value of an XML attribute. */
final class XmlCharacters {
    private static final String NOT_IN_XML = "?";

    private XmlCharacters() {}

    /** Whether a character is written as it is, and is one by itself. */
    static boolean isPlain(char character) {
        return character >= ' '
                && character < Character.MIN_SURROGATE
                && character != '&'
                && character != '<'
                && character != '>'
                && character != '"';
    }

    static void write(int character, Writer target) throws IOException {
        switch (character) {
            case '&' -> target.write("&amp;");
            case '<' -> target.write("&lt;");
            case '>' -> target.write("&gt;");
            case '"' -> target.write("&quot;");
            // Written plainly they would be read as blanks.
            case '\t', '\n', '\r' -> target.write("&#" + character + ";");
            default ->
                    target.write(isInXml(character) ? Character.toString(character) : NOT_IN_XML);
        }
    }

    private static boolean isInXml(int character) {
        if (character < ' ') {
            return false;
        }
        boolean surrogate =
                character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return !surrogate && character != 0xFFFE && character != 0xFFFF;
    }
}
