package org.mingjing.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.core.fixture.surroundings.ReadsItsArguments;
import org.mingjing.core.fixture.surroundings.ReadsItsSurroundings;

/**
 * The directions of core, and the proof that each of them can fail: every rule also meets a fixture
 * that breaks it.
 */
class ArchitectureTest {
    private static final String CORE = "org.mingjing.core";
    private static final String FIXTURES = CORE + ".fixture.";

    private static final JavaClasses CORE_CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(CORE);

    @ParameterizedTest
    @ValueSource(strings = {"calendar", "timelimit", "casefile", "rule", "assessment"})
    void importsEveryPackage(String name) {
        assertThat(CoreRules.MAY_SEE).containsKey(name);
        assertThat(CORE_CLASSES)
                .extracting(type -> type.getPackageName())
                .contains(CORE + "." + name);
    }

    @Test
    void standsOnTheJdkAlone() {
        assertHolds(CoreRules.standsOnTheJdkAlone(CORE));
    }

    @Test
    void readsNothingAround() {
        assertHolds(CoreRules.readsNothingAround(CORE));
    }

    @Test
    void looksOneWay() {
        assertHolds(CoreRules.looksOneWay(CORE));
    }

    @Test
    void hasNoCircles() {
        assertHolds(CoreRules.hasNoCircles(CORE));
    }

    @Test
    void noticesALibrary() {
        String root = FIXTURES + "library";

        assertThat(report(CoreRules.standsOnTheJdkAlone(root), fixture(root)))
                .contains("SeesALibrary");
    }

    @ParameterizedTest
    @MethodSource("readings")
    void noticesWhatReadsItsSurroundings(String method) {
        String root = FIXTURES + "surroundings";

        assertThat(report(CoreRules.readsNothingAround(root), fixture(root)))
                .containsPattern("ReadsItsSurroundings[.]" + method + "[(]");
    }

    @Test
    void acceptsWhatReadsItsArguments() {
        JavaClasses classes = new ClassFileImporter().importClasses(ReadsItsArguments.class);

        assertThat(report(CoreRules.readsNothingAround(FIXTURES + "surroundings"), classes))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CalendarSeesTimeLimit",
                "TimeLimitSeesCaseFile",
                "TimeLimitSeesRule",
                "CaseFileSeesRule",
                "CaseFileSeesAssessment",
                "RuleSeesAssessment"
            })
    void noticesAWrongDirection(String type) {
        String root = FIXTURES + "directions";

        assertThat(report(CoreRules.looksOneWay(root), fixture(root))).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TimeLimitSeesCalendar",
                "CaseFileSeesTimeLimit",
                "RuleSeesCaseFile",
                "AssessmentSeesRule"
            })
    void acceptsARightDirection(String type) {
        String root = FIXTURES + "directions";

        assertThat(fixture(root)).extracting(found -> found.getSimpleName()).contains(type);
        assertThat(report(CoreRules.looksOneWay(root), fixture(root))).doesNotContain(type);
    }

    @Test
    void noticesAPackageThatHasNoPlace() {
        String root = FIXTURES + "stray";

        assertThat(report(CoreRules.looksOneWay(root), fixture(root))).contains("InNoLayer");
    }

    @Test
    void noticesACircle() {
        String root = FIXTURES + "cycle";

        assertThat(report(CoreRules.hasNoCircles(root), fixture(root)))
                .contains("Cycle detected", "calendar", "timelimit");
    }

    private static Stream<String> readings() {
        return Arrays.stream(ReadsItsSurroundings.class.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(Method::getName);
    }

    private static void assertHolds(ArchRule rule) {
        assertThat(CORE_CLASSES).isNotEmpty();
        assertThat(report(rule, CORE_CLASSES)).isEmpty();
    }

    private static JavaClasses fixture(String root) {
        JavaClasses classes = new ClassFileImporter().importPackages(root);
        assertThat(classes).isNotEmpty();
        return classes;
    }

    private static String report(ArchRule rule, JavaClasses classes) {
        return String.join("\n", rule.evaluate(classes).getFailureReport().getDetails());
    }
}
