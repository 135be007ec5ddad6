package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void replacesWhatSteersATerminalEndsALineOrTurnsTheWriting() {
        assertThat(PlainText.of("a\u001B[31m\u0000\r\n\u009B\u202E\u2066\u2028\uD800b"))
                .isEqualTo("a\uFFFD[31m" + "\uFFFD".repeat(8) + "b");
    }

    @Test
    void leavesWordsAlone() {
        assertThat(PlainText.of("受理 Annahme 𠮷 é")).isEqualTo("受理 Annahme 𠮷 é");
    }
}
