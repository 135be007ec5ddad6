package org.mingjing.core.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.core.proof.RandomScripts.Delivery.DISORDERLY;
import static org.mingjing.core.proof.RandomScripts.Delivery.PROMPT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.core.assessment.Assessment;
import org.mingjing.core.assessment.Assessor;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Reckoning;
import org.mingjing.core.timelimit.Roll;
import org.mingjing.core.timelimit.Spans;

/** What holds for every case, however it is told and whenever it is judged. */
class SemanticsTest {
    private static final int CASES = ProofSize.of(300);
    private static final long DAY = 86_400_000;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {101, 102, 103, 104})
    void findsTheSameInWhateverOrderMessagesAreHandedOver(long seed) {
        Random random = new Random(seed);
        forEach(
                seed,
                DISORDERLY,
                script -> true,
                script -> {
                    List<Message> permuted = new ArrayList<>(script.messages());
                    Collections.shuffle(permuted, random);
                    Assessment one = script.assess();
                    Assessment other = script.with(permuted).assess();
                    assertThat(other.findings()).isEqualTo(one.findings());
                    assertThat(other.nextReviewAt()).isEqualTo(one.nextReviewAt());
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {121, 122, 123, 124})
    void reckonsWithoutGapAndCountsWhatTheLimitGives(long seed) {
        forEach(
                seed,
                DISORDERLY,
                script -> script.versions().stream().allMatch(terms -> terms.extension() == null),
                script ->
                        script.assess().clocks().stream()
                                .flatMap(clock -> clock.clock().reckonings().stream())
                                .forEach(SemanticsTest::addsUp));
    }

    private static void addsUp(Reckoning reckoning) {
        assertThat(Spans.gaps(reckoning)).isEmpty();
        if (reckoning.due() != null
                && reckoning.limit() instanceof Limit.Running running
                && running.amount() > 0
                && running.unit() != LimitUnit.MONTHS
                && running.roll() == Roll.NONE) {
            assertThat(Spans.countedInTime(reckoning)).isEqualTo(Spans.amount(running));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {105, 106})
    void findsTheSameInCaseFilesThatGrow(long seed) {
        Random random = new Random(seed);
        forEach(
                seed,
                DISORDERLY,
                script -> true,
                script -> {
                    List<Message> permuted = new ArrayList<>(script.messages());
                    Collections.shuffle(permuted, random);
                    Assessment grown =
                            Assessor.assess(
                                    script.with(permuted).grown(),
                                    script.rulebook(),
                                    script.calendars(),
                                    Instant.ofEpochMilli(script.asOf()));
                    assertThat(grown.findings()).isEqualTo(script.assess().findings());
                    assertSame(grown, script.assess());
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {111, 112, 113, 114})
    void takesNoNoticeOfDuplicates(long seed) {
        Random random = new Random(seed);
        forEach(
                seed,
                DISORDERLY,
                script -> !script.messages().isEmpty(),
                script -> {
                    List<Message> repeated = new ArrayList<>(script.messages());
                    repeated.add(repeated.get(random.nextInt(repeated.size())));
                    repeated.add(0, repeated.get(random.nextInt(repeated.size())));
                    assertSame(script.with(repeated).assess(), script.assess());
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {121, 122, 123, 124, 125, 126})
    void findsTheSameWhenAPauseIsSplit(long seed) {
        Random random = new Random(seed);
        forEach(
                seed,
                PROMPT,
                SplitPause::isPossible,
                script -> {
                    Script split = SplitPause.split(script, random);
                    long asOf = script.asOf() - random.nextInt(100) * DAY;
                    assertThat(rungs(split.assess())).isEqualTo(rungs(script.assess()));
                    assertThat(rungs(split.assess(asOf))).isEqualTo(rungs(script.assess(asOf)));
                    assertThat(Dues.of(split.assess())).isEqualTo(Dues.of(script.assess()));
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {131, 132, 133, 134})
    void neverMovesAWorkingDayLimitForwardWhenAHolidayIsAdded(long seed) {
        Random random = new Random(seed);
        forEach(
                seed,
                DISORDERLY,
                AddedHoliday::isTelling,
                script -> {
                    List<Long> before = Dues.earliest(script.assess());
                    List<Long> after = Dues.earliest(AddedHoliday.add(script, random).assess());
                    assertThat(after).hasSameSizeAs(before);
                    assertThat(after)
                            .zipSatisfy(
                                    before,
                                    (later, earlier) ->
                                            assertThat(later).isGreaterThanOrEqualTo(earlier));
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {141, 142, 143, 144, 145, 146})
    void findsAtTheEndWhatWasFoundOnTheWay(long seed) {
        Random random = new Random(seed);
        forEach(
                seed,
                PROMPT,
                script -> script.versions().size() == 1,
                script -> {
                    Set<String> found = new TreeSet<>();
                    for (long instant : moments(script, random)) {
                        rungs(script.assess(instant)).forEach(rung -> found.add(rung.identity()));
                    }
                    assertThat(found).isEqualTo(identities(script.assess()));
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {151, 152, 153, 154, 155, 156})
    void findsLiveWhatIsFoundAtTheEndAndAtTheInstantAtWhichItArose(long seed) {
        forEach(
                seed,
                PROMPT,
                SemanticsTest::judgesOpenCasesInOneVersion,
                script -> {
                    Map<String, Long> live = live(script);
                    assertThat(live.keySet()).isEqualTo(identities(script.assess()));
                    assertThat(rungs(script.assess()))
                            .allSatisfy(
                                    rung ->
                                            assertThat(live.get(rung.identity()))
                                                    .isEqualTo(rung.arose()));
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {161, 162, 163, 164, 165, 166, 167, 168})
    void changesNothingBeforeTheNextReview(long seed) {
        Random random = new Random(seed);
        forEach(
                seed,
                DISORDERLY,
                script -> true,
                script -> {
                    Script known = script.with(received(script));
                    Assessment now = known.assess();
                    long next = nextReview(now);
                    assertThat(next).isGreaterThan(script.asOf());
                    for (long instant : between(script.asOf(), next, random)) {
                        assertThat(rungs(known.assess(instant)))
                                .as("as of %s", Instant.ofEpochMilli(instant))
                                .isEqualTo(rungs(now));
                    }
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {171, 172, 173, 174})
    void seesNothingThatWasNotYetReceived(long seed) {
        forEach(
                seed,
                DISORDERLY,
                script -> true,
                script -> assertSame(script.assess(), script.with(received(script)).assess()));
    }

    private static void forEach(
            long seed,
            RandomScripts.Delivery delivery,
            Predicate<Script> worthwhile,
            Consumer<Script> proof) {
        RandomScripts scripts = new RandomScripts(seed, delivery);
        int proven = 0;
        while (proven < CASES) {
            Script script = scripts.next();
            if (worthwhile.test(script)) {
                try {
                    proof.accept(script);
                } catch (AssertionError e) {
                    throw new AssertionError(e.getMessage() + "\nfor " + script, e);
                }
                proven++;
            }
        }
    }

    private static boolean judgesOpenCasesInOneVersion(Script script) {
        return script.versions().size() == 1
                && script.versions().get(0).judging() == TimeLimit.Judging.ALWAYS;
    }

    private static void assertSame(Assessment one, Assessment other) {
        assertThat(rungs(one)).isEqualTo(rungs(other));
        assertThat(one.nextReviewAt()).isEqualTo(other.nextReviewAt());
    }

    private static List<RungLine> rungs(Assessment assessment) {
        return RungLine.of(assessment.findings());
    }

    private static Set<String> identities(Assessment assessment) {
        Set<String> identities = new TreeSet<>();
        rungs(assessment).forEach(rung -> identities.add(rung.identity()));
        return identities;
    }

    private static List<Message> received(Script script) {
        return script.messages().stream()
                .filter(message -> message.received() <= script.asOf())
                .toList();
    }

    /** Every act and every rung with the millisecond before and after, and some other instants. */
    private static Set<Long> moments(Script script, Random random) {
        Set<Long> moments = new TreeSet<>();
        script.messages().forEach(message -> addAround(message.at(), moments));
        rungs(script.assess()).forEach(rung -> addAround(rung.arose(), moments));
        for (int i = 0; i < 5; i++) {
            moments.add(script.asOf() - (long) (random.nextDouble() * 110 * DAY));
        }
        moments.removeIf(instant -> instant > script.asOf());
        return moments;
    }

    private static void addAround(long instant, Set<Long> moments) {
        moments.addAll(List.of(instant - 1, instant, instant + 1));
    }

    /** When a live host first sees each rung: message by message, review by review. */
    private static Map<String, Long> live(Script script) {
        Map<String, Long> firstSeen = new LinkedHashMap<>();
        TreeSet<Long> received = new TreeSet<>();
        script.messages().forEach(message -> received.add(message.received()));
        received.add(script.asOf());
        long now = received.first();
        while (now <= script.asOf()) {
            Assessment assessment = script.assess(now);
            for (RungLine rung : rungs(assessment)) {
                firstSeen.putIfAbsent(rung.identity(), now);
            }
            @Nullable Long message = received.higher(now);
            long next = nextReview(assessment);
            now = message == null ? next : Math.min(message, next);
        }
        return firstSeen;
    }

    private static long nextReview(Assessment assessment) {
        Instant next = assessment.nextReviewAt();
        return next == null ? Long.MAX_VALUE : next.toEpochMilli();
    }

    private static List<Long> between(long asOf, long next, Random random) {
        long last = next == Long.MAX_VALUE ? asOf + 400 * DAY : next - 1;
        List<Long> instants = new ArrayList<>(List.of(last));
        for (int i = 0; i < 4; i++) {
            instants.add(asOf + (long) (random.nextDouble() * (last - asOf)));
        }
        return instants;
    }
}
