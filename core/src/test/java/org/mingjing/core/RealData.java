package org.mingjing.core;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The folder of real logs and calendars, named by {@code MINGJING_DATA} and described in {@code
 * docs/data.md}.
 *
 * <p>A test whose data are missing is skipped with the reason; where the environment has {@code
 * CI=true} it fails instead, so that nothing is skipped there.
 */
public final class RealData {

    private RealData() {}

    /** A folder of the real data, such as {@code calendar}; it exists. */
    public static Path folder(String name) {
        return folder(name, System.getenv());
    }

    static Path folder(String name, Map<String, String> environment) {
        String root = environment.getOrDefault("MINGJING_DATA", "");
        if (root.isBlank()) {
            return missing("MINGJING_DATA is not set", environment);
        }
        Path folder = Path.of(root, name);
        return Files.isDirectory(folder)
                ? folder
                : missing("MINGJING_DATA has no folder " + folder, environment);
    }

    private static Path missing(String what, Map<String, String> environment) {
        String reason = what + ", so the real data are not compared; see docs/data.md";
        return "true".equals(environment.get("CI")) ? fail(reason) : abort(reason);
    }
}
