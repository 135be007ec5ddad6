package org.mingjing.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.app.casefile.Touch;

/** Why a case was judged is kept as it was told. */
class CauseTextTest {
    private static final List<Touch> TOUCHES =
            List.of(
                    new Touch("m1", 2, Touch.Kind.ADDED),
                    new Touch("a, b v1", 1, Touch.Kind.ADDED),
                    new Touch("m3", 0, Touch.Kind.REFUSED),
                    new Touch("m4", 0, Touch.Kind.SETTLED));

    @Test
    void isReadAsItWasWritten() {
        assertThat(CauseText.parse(CauseText.of(TOUCHES.subList(2, 4))))
                .isEqualTo(TOUCHES.subList(2, 4));
        assertThat(CauseText.of(TOUCHES)).isEqualTo("m1 v2, a, b v1 v1, m3 refused, m4 settled");
    }

    @Test
    void isNothingForThePassingOfTime() {
        assertThat(CauseText.parse("")).isEmpty();
    }
}
