package org.mingjing.app.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.Level;

/**
 * A pattern as people look at it.
 *
 * @param subject the person, department or source
 * @param department of the person; empty for other subjects
 * @param aspect which of several things the rule looks at; empty when it is one
 * @param ended null while it goes on
 * @param numbers it rests on, by name
 * @param cases it shows in, as far as they are kept
 * @param caseNumbers of these, in the same order
 * @param revocation that it be revoked, which awaits a second person; null when nobody asked
 * @param revoked who took it back last; null when nobody did
 * @param earlier what else was asked for and decided, in its order
 */
public record PatternRow(
        long id,
        Pattern pattern,
        String subject,
        String department,
        String aspect,
        Instant began,
        @Nullable Instant ended,
        Standing standing,
        Level level,
        Map<String, String> numbers,
        List<Long> cases,
        List<String> caseNumbers,
        @Nullable RevocationRequest revocation,
        @Nullable Revoked revoked,
        List<TakenStep> earlier) {
    private static final int SHOWN = 12;
    private static final java.util.regex.Pattern SPAN =
            java.util.regex.Pattern.compile("(\\d+)([hms])");
    private static final Map<String, Bilingual> UNITS =
            Map.of(
                    "h", new Bilingual("小时", "h"),
                    "m", new Bilingual("分钟", "min"),
                    "s", new Bilingual("秒", "s"));
    private static final Map<String, Bilingual> ASPECTS =
            Map.of(
                    "charge", new Bilingual("收费", "a charge"),
                    "licence", new Bilingual("送达证照", "a licence delivered"));

    /** A case in which it shows. */
    public record Showing(long id, String number) {}

    static PatternRow of(StoredPattern stored, List<String> caseNumbers, TakenSteps steps) {
        FoundPattern found = stored.found();
        PatternKey key = found.key();
        return new PatternRow(
                stored.id(),
                key.pattern(),
                key.subject(),
                key.department(),
                key.aspect(),
                key.began(),
                found.ended(),
                stored.standing(),
                found.level(),
                numbers(found.numbers()),
                found.cases(),
                caseNumbers,
                steps.open(),
                steps.revoked(),
                steps.earlier());
    }

    /** Whether it is about a person. */
    public boolean isAbout(String person, String ofDepartment) {
        return new Hand(person, ofDepartment).isOf(subject, department);
    }

    /** The first of the cases in which it shows. */
    public List<Showing> showing() {
        int shown = Math.min(SHOWN, Math.min(cases.size(), caseNumbers.size()));
        return IntStream.range(0, shown)
                .mapToObj(i -> new Showing(cases.get(i), caseNumbers.get(i)))
                .toList();
    }

    private static Map<String, String> numbers(String text) {
        Map<String, String> numbers = new TreeMap<>();
        for (String number : text.split(";", -1)) {
            int equals = number.indexOf('=');
            numbers.put(number.substring(0, equals), number.substring(equals + 1));
        }
        return numbers;
    }

    /** What was found, in a sentence with its numbers. */
    public Bilingual explanation() {
        Bilingual aspectName = ASPECTS.getOrDefault(aspect, Bilingual.same("-"));
        Bilingual sentence = pattern.sentence();
        return new Bilingual(
                fill(sentence.zh(), aspectName.zh(), Bilingual::zh),
                fill(sentence.en(), aspectName.en(), Bilingual::en));
    }

    private String fill(String sentence, String aspectName, Function<Bilingual, String> tongue) {
        String filled = sentence.replace("{subject}", subject).replace("{aspect}", aspectName);
        for (Map.Entry<String, String> number : numbers.entrySet()) {
            filled =
                    filled.replace(
                            '{' + number.getKey() + '}', readable(number.getValue(), tongue));
        }
        return filled;
    }

    /* Spans are kept as 1h30m. */
    private static String readable(String number, Function<Bilingual, String> tongue) {
        if (!number.matches("(\\d+[hms])+")) {
            return number;
        }
        return SPAN.matcher(number)
                .replaceAll(span -> span.group(1) + " " + tongue.apply(unit(span.group(2))) + " ")
                .strip();
    }

    private static Bilingual unit(String letter) {
        return Objects.requireNonNull(UNITS.get(letter));
    }
}
