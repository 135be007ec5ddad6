package org.mingjing.replay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * The directions between the modules as rules, each over a root package, so that the same rule
 * judges {@code org.mingjing} and the fixtures that break it.
 */
final class ModuleRules {
    private ModuleRules() {}

    /**
     * Rule packs and event logs see core and not each other; the replay sees them all; the
     * simulator writes logs and is seen by nobody.
     */
    static ArchRule lookOneWay(String root) {
        return layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(root + "..")
                .withOptionalLayers(true)
                .layer("core")
                .definedBy(root + ".core..")
                .layer("rulepack")
                .definedBy(root + ".rulepack..")
                .layer("eventlog")
                .definedBy(root + ".eventlog..")
                .layer("replay")
                .definedBy(root + ".replay..")
                .layer("simulator")
                .definedBy(root + ".simulator..")
                .whereLayer("core")
                .mayNotAccessAnyLayer()
                .whereLayer("rulepack")
                .mayOnlyAccessLayers("core")
                .whereLayer("eventlog")
                .mayOnlyAccessLayers("core")
                .whereLayer("simulator")
                .mayOnlyAccessLayers("core", "eventlog")
                .whereLayer("simulator")
                .mayNotBeAccessedByAnyLayer()
                .ensureAllClassesAreContainedInArchitecture();
    }

    /** The libraries in {@code packages} are known to one module under {@code root} only. */
    static ArchRule keepsToItself(String root, String module, String... packages) {
        return keepToThemselves(root, List.of(module), packages);
    }

    /** The libraries in {@code packages} are known to these modules under {@code root} only. */
    static ArchRule keepToThemselves(String root, List<String> modules, String... packages) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(
                        modules.stream()
                                .map(module -> root + "." + module + "..")
                                .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }
}
