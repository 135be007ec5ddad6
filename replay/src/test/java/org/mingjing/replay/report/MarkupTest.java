package org.mingjing.replay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
    private final Markup html = new Markup();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<script>, &lt;script&gt;",
                "a & b, a &amp; b",
                "\"quoted\", &quot;quoted&quot;",
                "it's, it&#39;s",
                "办件, 办件",
                "&amp;, &amp;amp;",
            })
    void escapesTextAndAttributes(String text, String escaped) {
        html.element("b", text, "title", text);

        assertThat(html).hasToString("<b title=\"" + escaped + "\">" + escaped + "</b>");
    }

    @ParameterizedTest
    @CsvSource({"0, �", "27, �", "8238, �", "65534, �", "65535, �", "55296, �", "10, �"})
    void replacesWhatXmlForbidsAndWhatTurnsTheWriting(int character, String shown) {
        assertThat(Markup.escaped("a" + (char) character)).isEqualTo("a" + shown);
    }

    @Test
    void refusesToEndWhileSomethingIsOpen() {
        html.open("p");

        assertThatThrownBy(html::toString)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("p");
    }

    @Test
    void refusesALiteralThatNeedsEscaping() {
        assertThatThrownBy(() -> html.literal("a < b"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
