package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules of the server, and who may see whom. */
class ModulesTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(MingjingServer.class);

    @Test
    void seesOnlyWhatItMay() {
        assertThat(MODULES.stream()).hasSizeGreaterThanOrEqualTo(6);
        MODULES.verify();
    }
}
