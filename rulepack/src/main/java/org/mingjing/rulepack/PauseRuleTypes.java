package org.mingjing.rulepack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.ActNearDue;
import org.mingjing.core.rule.LimitSource;
import org.mingjing.core.rule.PauseLeftOpen;
import org.mingjing.core.rule.PauseVerdict;
import org.mingjing.core.rule.PausesInTotal;
import org.mingjing.core.rule.Procedure;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.RuleHeader;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.rule.UnrecognisedPause;

/** The types of rule about pauses and about what lies close to a due date. */
final class PauseRuleTypes {
    private static final Bilingual REASONS =
            new Bilingual("不予认定的理由，或其列表", "a reason for refusing a pause, or a list of them");
    private static final Bilingual CLOCKS =
            new Bilingual(
                    "此前所列 time-limit 规则的 id，或其列表",
                    "ids of time limits that stand before this rule");
    private static final Bilingual LIES =
            new Bilingual(
                    "“after due”或如“1 working day before due”",
                    "'after due' or, for instance, '1 working day before due'");
    private static final LimitSource PROMISE = new LimitSource.ItemPromised(null);
    private static final Bilingual MULTIPLE = new Bilingual("1 倍或以上", "once or more");
    private static final Pattern BEFORE = Pattern.compile("(\\d{1,3}) working days? before due");

    private final Words words;
    private final Procedure procedure;
    private final Map<String, List<TimeLimit>> clocks;

    /**
     * @param clocks the time limits read so far, by id
     */
    PauseRuleTypes(Words words, Procedure procedure, Map<String, List<TimeLimit>> clocks) {
        this.words = words;
        this.procedure = procedure;
        this.clocks = clocks;
    }

    Rule unrecognised(RuleHeader header, Place place) {
        Keys keys = place.keys("level", "because");
        Set<PauseVerdict> because =
                keys.required("because", PauseVerdict.OF_THE_PAUSE, PauseRuleTypes::reasons);
        return new UnrecognisedPause(header, RuleTypes.level(keys), because, procedure);
    }

    private static Set<PauseVerdict> reasons(Place place) {
        PauseVerdict[] known = PauseVerdict.OF_THE_PAUSE.toArray(PauseVerdict[]::new);
        Set<PauseVerdict> reasons = EnumSet.noneOf(PauseVerdict.class);
        for (Place entry : place.oneOrMore(REASONS)) {
            reasons.add(entry.constant(REASONS, known));
        }
        return reasons;
    }

    Rule inTotal(RuleHeader header, Place place) {
        Keys keys = place.keys("level", "limit", "multiple", "endings");
        return new PausesInTotal(
                header,
                RuleTypes.level(keys),
                keys.required("limit", PROMISE, this::limit),
                keys.required("multiple", 1, number -> number.wholeNumber(MULTIPLE, 1)),
                procedure,
                keys.optional("endings", 0L, words::mask));
    }

    Rule leftOpen(RuleHeader header, Place place) {
        Keys keys = place.keys("level", "activities");
        return new PauseLeftOpen(
                header,
                RuleTypes.level(keys),
                keys.required("activities", Rule.ANY, words::maskOrAny),
                procedure);
    }

    private LimitSource limit(Place place) {
        LimitSource source = Limits.source(place, words);
        return source == null ? PROMISE : source;
    }

    Rule actNearDue(RuleHeader header, Place place) {
        Keys keys = place.keys("level", "activities", "clocks", "lies");
        return new ActNearDue(
                header,
                RuleTypes.level(keys),
                keys.required("activities", Rule.ANY, words::maskOrAny),
                keys.required("clocks", List.<TimeLimit>of(), this::named),
                keys.required("lies", new ActNearDue.When.After(), PauseRuleTypes::lies));
    }

    private List<TimeLimit> named(Place place) {
        List<TimeLimit> named = new ArrayList<>();
        for (Place entry : place.oneOrMore(CLOCKS)) {
            List<TimeLimit> versions = clocks.get(entry.text(CLOCKS));
            if (versions == null) {
                entry.refuse(
                        CLOCKS, Spelling.hint(String.valueOf(entry.scalar()), clocks.keySet()));
            } else {
                named.addAll(versions);
            }
        }
        return named;
    }

    private static ActNearDue.When lies(Place place) {
        String text = place.text(LIES);
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            return new ActNearDue.When.ShortlyBefore(Integer.parseInt(before.group(1)));
        }
        if (!text.equals("after due")) {
            place.refuse(LIES, null);
        }
        return new ActNearDue.When.After();
    }
}
