package org.mingjing.rulepack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.EventDraft;
import org.mingjing.core.casefile.Vocabulary;

/**
 * An event of a story, written as one line: {@code 2026-03-02 10:00 accept by 周芳 receipt_no=1
 * received 2026-03-02 10:02}. After {@code of} comes the department; after {@code message} comes
 * the id that the versions of one message share, after {@code version} the number of this one.
 * Times are those of the pack's zone.
 *
 * @param when when it occurred
 * @param activity the activity's id
 * @param person who did it; null when nobody is told
 * @param department of which department; null when none is told
 * @param attributes what it carries, by the attribute's id, as written
 * @param received when it was received; null when it was at once
 * @param message the message's id; null when it is not told
 * @param version the version of the message
 */
record StoryEvent(
        LocalDateTime when,
        String activity,
        @Nullable String person,
        @Nullable String department,
        Map<String, String> attributes,
        @Nullable LocalDateTime received,
        @Nullable String message,
        int version) {

    /** Throws {@link IllegalArgumentException} when the line cannot be read. */
    static StoryEvent parse(String line) {
        Deque<String> words = new ArrayDeque<>(List.of(line.strip().split("\\s+")));
        LocalDateTime when = instant(words);
        String activity = words.remove();
        @Nullable String person = null;
        @Nullable String department = null;
        @Nullable LocalDateTime received = null;
        @Nullable String message = null;
        int version = 1;
        Map<String, String> attributes = new LinkedHashMap<>();
        while (!words.isEmpty()) {
            String word = words.remove();
            switch (word) {
                case "by" -> person = words.remove();
                case "of" -> department = words.remove();
                case "received" -> received = instant(words);
                case "message" -> message = words.remove();
                case "version" -> version = Integer.parseInt(words.remove());
                default -> put(attributes, word, line);
            }
        }
        return new StoryEvent(
                when, activity, person, department, attributes, received, message, version);
    }

    private static LocalDateTime instant(Deque<String> words) {
        return LocalDateTime.parse(words.remove() + "T" + words.remove());
    }

    /** Puts what a word of the form {@code attribute=value} says. */
    static void put(Map<String, String> attributes, String word, String line) {
        int equals = word.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("what is '" + word + "' in: " + line);
        }
        attributes.put(word.substring(0, equals), word.substring(equals + 1));
    }

    void writeTo(EventDraft draft, Vocabulary vocabulary, ZoneId zone) {
        if (person != null || department != null) {
            draft.actor(new Actor(person, null, department));
        }
        if (received != null) {
            draft.receivedAt(received.atZone(zone).toInstant());
        }
        if (message != null) {
            draft.message(message);
        }
        draft.version(version);
        attributes.forEach((id, value) -> write(draft, vocabulary.attribute(id), value));
    }

    static void write(EventDraft draft, Attribute attribute, String value) {
        switch (attribute.type()) {
            case TEXT -> draft.text(attribute, value);
            case NUMBER -> draft.number(attribute, new BigDecimal(value));
            case DATE -> draft.date(attribute, LocalDate.parse(value));
            case FLAG -> draft.flag(attribute, Boolean.parseBoolean(value));
            case INSTANT ->
                    throw new IllegalArgumentException("no story needs the instant " + attribute);
        }
    }
}
