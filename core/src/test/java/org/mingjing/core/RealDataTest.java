package org.mingjing.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealDataTest {

    @Test
    void findsAFolder(@TempDir Path root) throws IOException {
        Path fines = Files.createDirectory(root.resolve("fines"));

        assertThat(RealData.folder("fines", Map.of("MINGJING_DATA", root.toString())))
                .isEqualTo(fines);
    }

    @Test
    void skipsWithTheReasonWhenTheVariableIsNotSet() {
        assertThatThrownBy(() -> RealData.folder("fines", Map.of()))
                .satisfies(RealDataTest::isSkipped)
                .hasMessageContaining("MINGJING_DATA is not set");
    }

    @Test
    void skipsWithTheReasonWhenTheFolderIsMissing(@TempDir Path root) {
        assertThatThrownBy(() -> RealData.folder("fines", Map.of("MINGJING_DATA", root.toString())))
                .satisfies(RealDataTest::isSkipped)
                .hasMessageContaining("has no folder " + root.resolve("fines"));
    }

    @Test
    void failsInsteadOfSkippingInContinuousIntegration() {
        assertThatThrownBy(() -> RealData.folder("fines", Map.of("CI", "true")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("MINGJING_DATA is not set");
    }

    private static void isSkipped(Throwable thrown) {
        assertThat(thrown.getClass().getSimpleName()).isEqualTo("TestAbortedException");
    }
}
