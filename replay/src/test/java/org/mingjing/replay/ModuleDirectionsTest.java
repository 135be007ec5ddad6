package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The directions between the modules, and the proof that each of them can fail: every rule also
 * meets a fixture that breaks it.
 */
class ModuleDirectionsTest {
    private static final String ROOT = "org.mingjing";
    private static final String FIXTURE = "org.mingjing.replay.fixture.modules";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(location -> !location.contains("-tests.jar"))
                    .importPackages(ROOT);

    private static final JavaClasses FIXTURE_CLASSES =
            new ClassFileImporter().importPackages(FIXTURE);

    @ParameterizedTest
    @ValueSource(strings = {"core.calendar", "core.assessment", "rulepack", "eventlog", "replay"})
    void importsEveryModule(String name) {
        assertThat(CLASSES)
                .extracting(type -> type.getPackageName())
                .contains("org.mingjing." + name);
    }

    @Test
    void lookOneWay() {
        assertHolds(ModuleRules.lookOneWay(ROOT));
    }

    @Test
    void onlyRulePacksKnowYamlAndCel() {
        assertHolds(
                ModuleRules.keepsToItself(ROOT, "rulepack", "dev.cel..", "org.snakeyaml.engine.."));
    }

    @Test
    void onlyReadersAndWritersOfLogsKnowCsv() {
        assertHolds(
                ModuleRules.keepToThemselves(
                        ROOT, List.of("eventlog", "replay", "simulator"), "de.siegmar.fastcsv.."));
    }

    @Test
    void onlyProgramsKnowTheCommandLine() {
        assertHolds(
                ModuleRules.keepToThemselves(ROOT, List.of("replay", "simulator"), "picocli.."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CoreSeesRulePack",
                "RulePackSeesEventLog",
                "EventLogSeesRulePack",
                "EventLogSeesReplay",
                "ReplaySeesSimulator",
                "SimulatorSeesRulePack"
            })
    void noticesAWrongDirection(String type) {
        assertThat(FIXTURE_CLASSES).isNotEmpty();
        assertThat(report(ModuleRules.lookOneWay(FIXTURE), FIXTURE_CLASSES)).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RulePackSeesCore", "ReplaySeesEventLog"})
    void acceptsARightDirection(String type) {
        assertThat(FIXTURE_CLASSES).extracting(found -> found.getSimpleName()).contains(type);
        assertThat(report(ModuleRules.lookOneWay(FIXTURE), FIXTURE_CLASSES)).doesNotContain(type);
    }

    @Test
    void noticesALibraryThatIsAnothersOwn() {
        ArchRule rule = ModuleRules.keepsToItself(FIXTURE, "replay", "picocli..");

        assertThat(report(rule, FIXTURE_CLASSES)).contains("EventLogSeesTheCommandLine");
    }

    private static void assertHolds(ArchRule rule) {
        assertThat(CLASSES).isNotEmpty();
        assertThat(report(rule, CLASSES)).isEmpty();
    }

    private static String report(ArchRule rule, JavaClasses classes) {
        return String.join("\n", rule.evaluate(classes).getFailureReport().getDetails());
    }
}
