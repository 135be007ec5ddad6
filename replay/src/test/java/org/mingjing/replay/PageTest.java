package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    private final StringWriter text = new StringWriter();
    private final Page page = new Page(new PrintWriter(text, true), 12, Ink.Colours.NONE);

    @Test
    void movesEveryLineOfAParagraphIn() {
        page.paragraph(4, "one two three");

        assertThat(text).hasToString("    one two\n    three\n");
    }

    @Test
    void keepsPiecesWhole() {
        page.pieces(2, List.of("a: b", "c", "d: e f", "a very long one"));

        assertThat(text).hasToString("  a: b  c\n  d: e f\n  a very\n  long one\n");
    }

    @Test
    void leavesABlankLineBeforeATitle() {
        page.title("title");

        assertThat(text).hasToString("\ntitle\n");
    }

    @Test
    void replacesWhatSteersATerminal() {
        assertThat(Page.printable("a\u001B[31m\r\u009B\u202E\u2028\uD800明\nb"))
                .isEqualTo("a\uFFFD[31m\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD明\nb");
    }
}
