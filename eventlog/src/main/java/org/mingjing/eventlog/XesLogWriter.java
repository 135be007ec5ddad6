package org.mingjing.eventlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Mapping;

/**
 * Writes XES (IEEE 1849-2016) with the concept, time and organizational extensions and {@linkplain
 * OwnKeys our own}. Characters that XML cannot hold are written as question marks.
 */
final class XesLogWriter implements LogWriter {
    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <log xes.version="1849-2016" xes.features="" xmlns="http://www.xes-standard.org/">
              <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
              <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
              <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
            """;

    private final CaseTelling telling;
    private final Mapping mapping;
    private final XesElements elements;

    XesLogWriter(Mapping mapping, Writer target) {
        this.mapping = mapping;
        this.telling = new CaseTelling(mapping);
        this.elements = new XesElements(target, mapping.zone());
    }

    @Override
    public void begin() throws IOException {
        elements.raw(HEAD);
        elements.raw("  <extension name=\"Mingjing\" prefix=\"" + OwnKeys.PREFIX + "\" uri=\"");
        elements.raw(OwnKeys.URI + "\"/>\n  <classifier name=\"Activity\" keys=\"");
        elements.escaped(mapping.fields().activity());
        elements.raw("\"/>\n");
    }

    @Override
    public void write(CaseFiles caseFiles) throws IOException {
        for (int i = 0; i < caseFiles.size(); i++) {
            write(caseFiles.get(i));
        }
    }

    @Override
    public void end() throws IOException {
        elements.raw("</log>\n");
    }

    private void write(CaseFile caseFile) throws IOException {
        elements.open("  <trace>\n", "    ");
        telling.tellCase(caseFile, elements);
        for (int position = 0; position < caseFile.eventCount(); position++) {
            elements.open("    <event>\n", "      ");
            telling.tellEvent(caseFile, position, elements);
            elements.raw("    </event>\n");
        }
        elements.raw("  </trace>\n");
    }

    /** Attributes of the trace or event that is open. */
    private static final class XesElements implements CellSink {
        private final Writer target;
        private final ZoneId zone;
        private final InstantTexts instants;
        private final Set<String> told = new HashSet<>();
        private String indent = "";

        XesElements(Writer target, ZoneId zone) {
            this.target = target;
            this.zone = zone;
            this.instants = new InstantTexts(zone);
        }

        void open(String tag, String within) throws IOException {
            raw(tag);
            indent = within;
            told.clear();
        }

        void raw(String markup) throws IOException {
            target.write(markup);
        }

        void escaped(String text) throws IOException {
            int plain = 0;
            int at = 0;
            while (at < text.length()) {
                if (XmlCharacters.isPlain(text.charAt(at))) {
                    at++;
                    continue;
                }
                target.write(text, plain, at - plain);
                int character = text.codePointAt(at);
                XmlCharacters.write(character, target);
                at += Character.charCount(character);
                plain = at;
            }
            target.write(text, plain, at - plain);
        }

        @Override
        public void text(String key, String value) {
            attribute("string", key, value);
        }

        @Override
        public void number(String key, BigDecimal value) {
            String text = InstantTexts.text(value);
            attribute(text.indexOf('.') < 0 ? "int" : "float", key, text);
        }

        @Override
        public void instant(String key, long epochMillis) {
            attribute("date", key, instants.text(epochMillis));
        }

        @Override
        public void day(String key, LocalDate value) {
            instant(key, value.atStartOfDay(zone).toInstant().toEpochMilli());
        }

        @Override
        public void flag(String key, boolean value) {
            attribute("boolean", key, Boolean.toString(value));
        }

        private void attribute(String type, String key, String value) {
            if (!told.add(key)) {
                return;
            }
            try {
                raw(indent + '<' + type + " key=\"");
                escaped(key);
                raw("\" value=\"");
                escaped(value);
                raw("\"/>\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
