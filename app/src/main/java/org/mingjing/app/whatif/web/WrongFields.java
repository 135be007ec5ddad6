package org.mingjing.app.whatif.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.catalogue.RefusedList;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.rulebook.RefusedNotice;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.rulepack.InvalidPackException;

/** What is wrong in a form, field by field, in the language of who filled it in. */
final class WrongFields {
    private static final int TOLD = 20;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2299;

    private final Tongue tongue;
    private final Map<String, String> sentences = new LinkedHashMap<>();

    WrongFields(Tongue tongue) {
        this.tongue = tongue;
    }

    /** Something that a reader told, read. */
    @FunctionalInterface
    interface Step<T> {
        @Nullable T take() throws IOException;
    }

    /** What a field tells; null when it is refused, and then it is said why. */
    <T> @Nullable T tried(String field, Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (InvalidPackException e) {
            sentences.putIfAbsent(field, tongue.of(e.message()));
        } catch (RefusedNotice e) {
            sentences.put(field, CalendarController.told("what-if.calendar.refused", e, tongue));
        } catch (RefusedList e) {
            sentences.put(field, told(e));
        }
        return null;
    }

    /** As {@link #tried}, where the reader has not seen the text of the pack. */
    <T> @Nullable T triedWithoutPlace(String field, Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (InvalidPackException e) {
            sentences.putIfAbsent(
                    field,
                    e.errors().stream()
                            .limit(TOLD)
                            .map(error -> tongue.of(error.what()))
                            .collect(Collectors.joining("\n")));
            return null;
        }
    }

    private String told(RefusedList refused) {
        StringBuilder told = new StringBuilder(tongue.say("what-if.items-refused"));
        refused.problems().stream()
                .limit(TOLD)
                .forEach(
                        problem ->
                                told.append('\n')
                                        .append(tongue.say("what-if.line", problem.line()))
                                        .append(tongue.of(problem.message())));
        if (refused.problems().size() > TOLD) {
            told.append('\n').append(tongue.say("what-if.more", refused.problems().size() - TOLD));
        }
        return told.toString();
    }

    /** Says the message of a key beside a field. */
    void say(String field, String key, Object... arguments) {
        sentences.put(field, tongue.say(key, arguments));
    }

    /** Says the message of a key beside a field of which nothing was said before. */
    void add(String field, String key) {
        sentences.putIfAbsent(field, tongue.say(key));
    }

    boolean isSaid(String field) {
        return sentences.containsKey(field);
    }

    /** Says a sentence beside a field. */
    void tell(String field, Bilingual sentence) {
        sentences.put(field, tongue.of(sentence));
    }

    /** Says beside a field that a whole number is wanted, unless it is one within bounds. */
    void bound(String field, int least, @Nullable Integer number, int most) {
        if (number != null && (number < least || number > most)) {
            range(field, least, most);
        }
    }

    /** Says beside a field that calendars have no such year, unless they have. */
    void boundYear(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            say(
                    field,
                    "calendar.years-of-day",
                    Integer.toString(FIRST_YEAR),
                    Integer.toString(LAST_YEAR));
        }
    }

    /** Says beside a field that a whole number within bounds is wanted. */
    void range(String field, int least, int most) {
        if (most == Integer.MAX_VALUE) {
            say(field, "field.least", Integer.toString(least));
        } else {
            say(field, "field.range", Integer.toString(least), Integer.toString(most));
        }
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** The sentences by the names of their fields. */
    Map<String, String> sentences() {
        return new LinkedHashMap<>(sentences);
    }
}
