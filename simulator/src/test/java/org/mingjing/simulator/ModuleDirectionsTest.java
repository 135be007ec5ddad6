package org.mingjing.simulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/**
 * The truth is independent of the engine: the simulator sees event logs and the values of calendars
 * and case files, and nothing that judges. The rule also meets fixtures that break it.
 */
class ModuleDirectionsTest {
    private static final String ROOT = "org.mingjing";
    private static final String FIXTURE = "org.mingjing.simulator.fixture.modules";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT + ".simulator");

    private static final JavaClasses FIXTURE_CLASSES =
            new ClassFileImporter().importPackages(FIXTURE);

    private static ArchRule seesNothingThatJudges(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".simulator..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        root + ".core.timelimit..",
                        root + ".core.rule..",
                        root + ".core.assessment..",
                        root + ".rulepack..",
                        root + ".replay..");
    }

    @Test
    void importsTheSimulator() {
        assertThat(CLASSES)
                .extracting(type -> type.getSimpleName())
                .contains("Judge", "NaiveCalendar", "BatchedLog");
    }

    @Test
    void seesNothingThatJudges() {
        assertThat(report(seesNothingThatJudges(ROOT), CLASSES)).isEmpty();
    }

    /** It reads the table of holidays as text beside this class, and asks no calendar to count. */
    @Test
    void countsDaysItself() {
        ArchRule rule =
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                ".*core\\.calendar\\.(WorkingCalendar|Calendars|CountedDays).*");

        assertThat(report(rule, CLASSES)).isEmpty();
    }

    @Test
    void noticesAWrongDirection() {
        assertThat(report(seesNothingThatJudges(FIXTURE), FIXTURE_CLASSES))
                .contains("SimulatorSeesTimeLimit")
                .contains("SimulatorSeesRulePack");
    }

    @Test
    void acceptsARightDirection() {
        assertThat(FIXTURE_CLASSES)
                .extracting(type -> type.getSimpleName())
                .contains("SimulatorSeesCalendar");
        assertThat(report(seesNothingThatJudges(FIXTURE), FIXTURE_CLASSES))
                .doesNotContain("SimulatorSeesCalendar");
    }

    private static String report(ArchRule rule, JavaClasses classes) {
        return String.join("\n", rule.evaluate(classes).getFailureReport().getDetails());
    }
}
