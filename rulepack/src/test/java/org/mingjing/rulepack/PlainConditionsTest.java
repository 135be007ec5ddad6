package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.Condition;

/** Conditions as plain Java say what CEL says, whatever is missing. */
class PlainConditionsTest {
    private static final int CONDITIONS = 150;
    private static final int EVENTS = 40;
    private static final int OTHERS = 5;

    private static Condition condition(Vocabulary vocabulary, String text) {
        YamlFile file = YamlFile.of("condition.yaml", "condition: " + quoted(text) + "\n");
        Condition condition =
                new ConditionLanguage(new Words(vocabulary).vocabulary())
                        .condition(file.root().keys("condition").find("condition"));
        assertThat(file.errors()).as(text).isEmpty();
        return condition;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''").replace('\n', ' ') + "'";
    }

    private static void agrees(String text, Vocabulary vocabulary, Random random) {
        if (!(condition(vocabulary, text) instanceof CelCondition condition)) {
            return;
        }
        for (int event = 0; event < EVENTS; event++) {
            RandomContext context = new RandomContext(vocabulary, random);
            assertThat(condition.holds(context))
                    .as("%s of %s", text, context)
                    .isEqualTo(condition.hasAll(context) && condition.holdsByCel(context));
        }
    }

    /** Of many conditions and events, how often one says what holds in every case. */
    private static int foreseen(String text, Vocabulary vocabulary, Random random) {
        Condition condition = condition(vocabulary, text);
        int foreseen = 0;
        for (int event = 0; event < EVENTS; event++) {
            RandomContext context = new RandomContext(vocabulary, random);
            Boolean always = condition.inEveryCase(context);
            foreseen += always == null ? 0 : 1;
            for (int other = 0; other < OTHERS; other++) {
                RandomContext like = context.ofTheSameCourse(vocabulary, random);
                boolean isMissing = condition.needs().stream().anyMatch(like::lacks);
                boolean holds = condition.holds(like);
                assertThat(holds).as(text).isEqualTo(always == null ? holds : always);
                assertThat(holds && isMissing).as("%s needs %s", text, condition.needs()).isFalse();
            }
        }
        return foreseen;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void foreseeOnlyWhatHoldsInEveryCase(long seed) {
        Random random = new Random(seed);
        Vocabulary vocabulary = SmallPack.read(SmallPack.WHOLE).vocabulary();
        int foreseen = 0;
        for (int i = 0; i < CONDITIONS; i++) {
            foreseen += foreseen(RandomConditions.text(random, 3), vocabulary, random);
        }

        assertThat(foreseen).isGreaterThan(CONDITIONS);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agreeOnConditionsMadeUp(long seed) {
        Random random = new Random(seed);
        Vocabulary vocabulary = SmallPack.read(SmallPack.WHOLE).vocabulary();
        for (int i = 0; i < CONDITIONS; i++) {
            agrees(RandomConditions.text(random, 3), vocabulary, random);
        }
    }

    static Stream<RulePack> packs() {
        return RulePacks.names().stream().map(RulePacks::load);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packs")
    void agreeOnTheConditionsOfThePacks(RulePack pack) {
        PackWords words = PackWords.of(pack);
        List<String> texts = new ArrayList<>(words.conditions().values());
        for (Map<String, Object> body : words.bodies().values()) {
            if (body.get("broken-when") instanceof String text) {
                texts.add(text);
            }
        }
        for (String text : texts) {
            agrees(text.strip(), pack.vocabulary(), new Random(7));
        }
    }

    @Test
    void leaveToCelWhatTheyDoNotKnow() {
        Vocabulary vocabulary = SmallPack.read(SmallPack.WHOLE).vocabulary();
        CelCondition condition =
                (CelCondition) condition(vocabulary, "event.reason.startsWith('x')");

        assertThat(condition.isPlain()).isFalse();
        assertThat(((CelCondition) condition(vocabulary, "event.reason == ''")).isPlain()).isTrue();
    }
}
