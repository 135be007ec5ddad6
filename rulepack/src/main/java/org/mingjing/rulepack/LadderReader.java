package org.mingjing.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.Ladder;
import org.mingjing.core.rule.LadderStep;
import org.mingjing.core.rule.Level;
import org.mingjing.core.timelimit.Anchor;

/** Reads {@code ladder:} the word {@code promise}, or the rungs from the mildest up. */
final class LadderReader {
    private static final Bilingual EXPECTED =
            new Bilingual("promise，或档次的列表", "'promise' or a list of rungs");

    private LadderReader() {}

    static Ladder read(Place place) {
        String text = place.scalar();
        if (text != null) {
            if (!text.equals("promise")) {
                place.refuse(EXPECTED, Spelling.hint(text, List.of("promise")));
            }
            return Ladder.OF_PROMISE;
        }
        int before = place.file().errors().size();
        List<LadderStep> steps = new ArrayList<>();
        for (Place entry : place.oneOrMore(EXPECTED)) {
            LadderStep step = step(entry);
            if (!steps.isEmpty()) {
                refuseUnlessGraver(entry, last(steps).level(), step.level());
            }
            steps.add(step);
        }
        Ladder ladder =
                place.made(
                        before,
                        new Bilingual("阶梯", "a ladder"),
                        () -> Ladder.of(steps.toArray(LadderStep[]::new)));
        return ladder == null ? Ladder.OF_PROMISE : ladder;
    }

    private static LadderStep last(List<LadderStep> steps) {
        return steps.get(steps.size() - 1);
    }

    private static LadderStep step(Place place) {
        Keys keys = place.keys("level", "on", "plus", "minus", "without-statutory");
        Level level = keys.required("level", Level.NOTICE, LadderReader::level);
        Anchor anchor =
                keys.required(
                        "on",
                        Anchor.STATUTORY,
                        on ->
                                on.constant(
                                        new Bilingual(
                                                "promised 或 statutory",
                                                "'promised' or 'statutory'"),
                                        Anchor.values()));
        if (keys.has("plus") && keys.has("minus")) {
            place.refuse(new Bilingual("plus 或 minus", "'plus' or 'minus'"), Wordings.BOTH, null);
        }
        int plus = keys.optional("plus", 0, LadderReader::workingDays);
        int minus = keys.optional("minus", 0, LadderReader::workingDays);
        @Nullable Integer fallback =
                keys.<@Nullable Integer>optional(
                        "without-statutory", null, LadderReader::workingDays);
        if (fallback != null && anchor != Anchor.STATUTORY) {
            place.refuse(
                    new Bilingual(
                            "without-statutory 只用于“on: statutory”的档次",
                            "'without-statutory' only on a rung that is 'on: statutory'"),
                    new Bilingual("用于承诺期限", "it on the promised date"),
                    null);
            return LadderStep.of(level, anchor, plus - minus);
        }
        return new LadderStep(level, anchor, plus - minus, fallback);
    }

    /** Levels that are listed climb. */
    static void refuseUnlessGraver(Place place, Level before, Level level) {
        if (level.compareTo(before) <= 0) {
            place.refuse(
                    new Bilingual(
                            "重于 " + word(before) + " 的级别", "a level graver than " + word(before)),
                    Wordings.quoted(word(level)),
                    new Bilingual(
                            "级别逐级加重：notice, warning, yellow, red",
                            "levels climb: notice, warning, yellow, red"));
        }
    }

    static Level level(Place place) {
        return place.constant(new Bilingual("级别", "a level"), Level.values());
    }

    private static int workingDays(Place place) {
        return place.wholeNumber(new Bilingual("工作日数，为整数", "a whole number of working days"), 0);
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
