package org.mingjing.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The directions of core as rules, each over a root package, so that the same rule judges {@code
 * org.mingjing.core} and the fixtures that break it.
 */
final class CoreRules {
    /** The packages of core, each with the packages it may see. */
    static final Map<String, List<String>> MAY_SEE =
            Map.of(
                    "calendar", List.of(),
                    "timelimit", List.of("calendar"),
                    "casefile", List.of("calendar", "timelimit"),
                    "rule", List.of("calendar", "timelimit", "casefile"),
                    "assessment", List.of("calendar", "timelimit", "casefile", "rule"));

    /*
     * Of System only what computes; the rest is a clock, the environment or a stream. The types
     * reach outside whatever is called on them; the calls take a default of the machine unless
     * another overload is used.
     */
    private static final Set<String> PURE_SYSTEM_CALLS = Set.of("arraycopy", "identityHashCode");

    private static final Set<String> OUTWARD_PACKAGES =
            Set.of(
                    "java.net",
                    "java.net.http",
                    "java.net.spi",
                    "java.nio.channels",
                    "java.nio.channels.spi",
                    "java.nio.file",
                    "java.nio.file.attribute",
                    "java.nio.file.spi",
                    "java.sql",
                    "java.util.logging",
                    "java.util.prefs",
                    "java.util.random");

    private static final Set<String> OUTWARD_TYPES =
            Set.of(
                    "java.io.Console",
                    "java.io.File",
                    "java.io.FileDescriptor",
                    "java.io.FileInputStream",
                    "java.io.FileOutputStream",
                    "java.io.FileReader",
                    "java.io.FileWriter",
                    "java.io.RandomAccessFile",
                    "java.lang.Process",
                    "java.lang.ProcessBuilder",
                    "java.lang.ProcessHandle",
                    "java.lang.Runtime",
                    "java.security.SecureRandom",
                    "java.time.Clock",
                    "java.time.InstantSource",
                    "java.util.Calendar",
                    "java.util.Date",
                    "java.util.GregorianCalendar",
                    "java.util.Random",
                    "java.util.SplittableRandom",
                    "java.util.TimeZone",
                    "java.util.Timer",
                    "java.util.concurrent.ThreadLocalRandom");

    private static final Set<String> OUTWARD_CALLS =
            Set.of(
                    "java.lang.Boolean.getBoolean(java.lang.String)",
                    "java.lang.Integer.getInteger(java.lang.String)",
                    "java.lang.Integer.getInteger(java.lang.String, int)",
                    "java.lang.Integer.getInteger(java.lang.String, java.lang.Integer)",
                    "java.lang.Long.getLong(java.lang.String)",
                    "java.lang.Long.getLong(java.lang.String, long)",
                    "java.lang.Long.getLong(java.lang.String, java.lang.Long)",
                    "java.lang.Math.random()",
                    "java.lang.StrictMath.random()",
                    "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                    "java.lang.String.formatted([Ljava.lang.Object;)",
                    "java.lang.String.toLowerCase()",
                    "java.lang.String.toUpperCase()",
                    "java.time.ZoneId.systemDefault()",
                    "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                    "java.util.Collections.shuffle(java.util.List)",
                    "java.util.Locale.getDefault()",
                    "java.util.Locale.getDefault(java.util.Locale$Category)",
                    "java.util.ResourceBundle.getBundle(java.lang.String)",
                    "java.util.UUID.randomUUID()");

    private CoreRules() {}

    /** The classes under {@code root} depend on each other, on the JDK and on JSpecify. */
    static ArchRule standsOnTheJdkAlone(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(root + "..", "java..", "org.jspecify.annotations");
    }

    /** The classes under {@code root} read no clock, zone, locale, chance, environment or file. */
    static ArchRule readsNothingAround(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(describe("reach outside the process", CoreRules::isOutward))
                .orShould()
                .accessTargetWhere(
                        describe("the target reads what is around", CoreRules::readsAround))
                .as("core reads no clock, zone, locale, chance, environment, file or network");
    }

    /**
     * The packages under {@code root} see what {@link #MAY_SEE} allows, and there are no others.
     */
    static ArchRule looksOneWay(String root) {
        var layers =
                layeredArchitecture()
                        .consideringOnlyDependenciesInAnyPackage(root + "..")
                        .withOptionalLayers(true);
        for (var entry : MAY_SEE.entrySet()) {
            layers = layers.layer(entry.getKey()).definedBy(root + "." + entry.getKey() + "..");
        }
        for (var entry : MAY_SEE.entrySet()) {
            layers =
                    entry.getValue().isEmpty()
                            ? layers.whereLayer(entry.getKey()).mayNotAccessAnyLayer()
                            : layers.whereLayer(entry.getKey())
                                    .mayOnlyAccessLayers(entry.getValue().toArray(String[]::new));
        }
        return layers.ensureAllClassesAreContainedInArchitecture();
    }

    /** The packages under {@code root} form no circle. */
    static ArchRule hasNoCircles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private static boolean isOutward(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        return !element.getName().equals("java.net.URI")
                && (OUTWARD_PACKAGES.contains(element.getPackageName())
                        || OUTWARD_TYPES.contains(element.getName()));
    }

    private static boolean readsAround(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        if (owner.equals("java.lang.System")) {
            return !PURE_SYSTEM_CALLS.contains(name);
        }
        return (owner.startsWith("java.time.") && name.equals("now"))
                || OUTWARD_CALLS.contains(access.getTarget().getFullName());
    }
}
