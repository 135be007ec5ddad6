package org.mingjing.eventlog;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.core.casefile.Vocabulary;

/**
 * Mappings that keep everything a case file holds: what is written with one and read with the same
 * one is equal to what it was.
 *
 * <p>Where XES has a standard name it is used; the rest is Mingjing's extension, prefix {@code
 * mingjing}: {@code received}, {@code message}, {@code version}, {@code void}, {@code sequence},
 * and on the case {@code item}, {@code itemVersion}. Writers add to every event {@code
 * mingjing:activity}, the activity's id in the vocabulary, and where needed {@code mingjing:marks}:
 * {@code day} (the source told the day only), {@code unnamed} (the source sent no name of the
 * activity, its id stands there), {@code case} (a row of a case without events). Attributes have
 * their ids as keys; in CSV those of the case are prefixed {@code case:}.
 *
 * <p>Whatever came out of a log is kept. What a program made itself must be as a log would have
 * given it: readers take blanks off the beginning and end of every text, of our own files too, and
 * take no case whose number holds control characters, and no dates but those of the years 1950 to
 * 2100.
 */
public final class LosslessMapping {
    private static final String CSV_CASE = "case:";

    /** Bytes at the beginning of a log in which its extensions are declared. */
    private static final int HEAD = 4_096;

    private static final Mapping.Fields XES = fields("concept:name");
    private static final Mapping.Fields CSV = fields("case:concept:name");

    private LosslessMapping() {}

    private static Mapping.Fields fields(String caseNumber) {
        return new Mapping.Fields(
                caseNumber,
                "concept:name",
                "time:timestamp",
                OwnKeys.RECEIVED,
                "org:resource",
                "org:role",
                "org:group",
                OwnKeys.MESSAGE,
                OwnKeys.VERSION,
                OwnKeys.VOID,
                OwnKeys.SEQUENCE,
                OwnKeys.ITEM,
                OwnKeys.ITEM_VERSION);
    }

    /** For XES; dates and times are written in the zone. */
    public static Mapping xes(Vocabulary vocabulary, ZoneId zone) {
        return mapping(vocabulary, zone, XES, "");
    }

    /** For CSV; dates and times are written in the zone. */
    public static Mapping csv(Vocabulary vocabulary, ZoneId zone) {
        return mapping(vocabulary, zone, CSV, CSV_CASE);
    }

    /**
     * Whether a file is an XES log that declares Mingjing's extension at its beginning: one that
     * was written with {@link #xes}. False for what cannot be read.
     */
    public static boolean isDeclaredIn(Path file) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            bytes.mark(2);
            boolean packed = bytes.read() == 0x1F && bytes.read() == 0x8B;
            bytes.reset();
            try (InputStream text = packed ? new GZIPInputStream(bytes) : bytes) {
                String head = new String(text.readNBytes(HEAD), StandardCharsets.UTF_8);
                return head.contains("<log") && head.contains(OwnKeys.URI);
            }
        } catch (IOException unreadable) {
            // Reading it will tell why.
            return false;
        }
    }

    private static Mapping mapping(
            Vocabulary vocabulary, ZoneId zone, Mapping.Fields fields, String casePrefix) {
        Map<String, Attribute> onEvents = new HashMap<>();
        Map<String, Attribute> onCases = new HashMap<>();
        for (Attribute attribute : vocabulary.attributes()) {
            if (attribute.id().indexOf(':') >= 0) {
                throw new IllegalArgumentException(
                        "an attribute's id may not hold a colon, as keys of extensions do: "
                                + attribute.id());
            }
            onEvents.put(attribute.id(), attribute);
            onCases.put(casePrefix + attribute.id(), attribute);
        }
        return new Mapping(
                vocabulary, zone, fields, Map.of(), onEvents, onCases, Map.of(), List.of());
    }
}
