package org.mingjing.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseBreachesTest {
    private static Story handled() {
        return Story.about(Story.promised(40, 60))
                .at("2026-03-02T09:00", Act.APPLY)
                .at("2026-03-02T10:00", Act.ACCEPT, Field.RECEIPT_NO, "1")
                .at("2026-03-02T11:00", Act.UNDERTAKE);
    }

    private static Story paused(String type, String approver, String document, String notice) {
        return handled()
                .at(
                        "2026-03-03T09:00",
                        Act.PAUSE,
                        Field.PAUSE_TYPE,
                        type,
                        Field.APPROVER,
                        approver,
                        Field.DOCUMENT_NO,
                        document,
                        Field.WRITTEN_NOTICE,
                        notice);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 李四, 7, true, P-01",
        "领导出差, 李四, 7, true, P-01",
        "鉴定, '', 7, true, P-01",
        "鉴定, 李四, '', true, P-01",
        "鉴定, 无, 7, true, P-02",
        "鉴定, 张三, 7, true, P-02",
        "'', 无, 7, true, P-01",
        "鉴定, 李四, 7, false, XK-45"
    })
    void pausesOnBadGrounds(
            String type, String approver, String document, String notice, String rule) {
        List<String> found = paused(type, approver, document, notice).breaches("2026-03-10T00:00");

        assertThat(found).containsExactly("2026-03-03T09:00:00.000 " + rule + " yellow");
    }

    @Test
    void pausesLawfully() {
        assertThat(paused("鉴定", "李四", "7", "true").breaches("2026-03-10T00:00")).isEmpty();
    }

    /** Two working days from Tuesday 3 March end on 5 March. */
    @Test
    void pausesForLongerThanAsked() {
        Story story = asked("7").at("2026-03-09T00:00", Act.RESUME, Field.DOCUMENT_NO, "7");
        Story inTime = asked("7").at("2026-03-05T23:59:59.999", Act.RESUME, Field.DOCUMENT_NO, "7");

        assertThat(story.breaches("2026-03-10T00:00"))
                .containsExactly(
                        "2026-03-06T00:00:00.000 P-05 yellow", "2026-03-07T00:00:00.000 P-05 red");
        assertThat(inTime.breaches("2026-03-10T00:00")).isEmpty();
    }

    private static Story asked(String document) {
        return handled()
                .at(
                        "2026-03-03T09:00",
                        Act.PAUSE,
                        Field.PAUSE_TYPE,
                        "鉴定",
                        Field.APPROVER,
                        "李四",
                        Field.DOCUMENT_NO,
                        document,
                        Field.REQUESTED_DAYS,
                        "2");
    }

    @Test
    void pausesAThirdTime() {
        Story story =
                paused("鉴定", "李四", "7", "true")
                        .at("2026-03-03T10:00", Act.RESUME, Field.DOCUMENT_NO, "7")
                        .at("2026-03-04T09:00", Act.PAUSE, again("8"))
                        .at("2026-03-04T10:00", Act.RESUME, Field.DOCUMENT_NO, "8")
                        .at("2026-03-05T09:00", Act.PAUSE, again("9"));

        assertThat(story.breaches("2026-03-10T00:00"))
                .containsExactly("2026-03-05T09:00:00.000 P-06 warning");
    }

    private static Object[] again(String document) {
        return new Object[] {
            Field.PAUSE_TYPE, "鉴定", Field.APPROVER, "李四", Field.DOCUMENT_NO, document
        };
    }

    @Test
    void closesWhilePaused() {
        Story story = paused("鉴定", "李四", "7", "true").at("2026-03-04T09:00", Act.CLOSE);

        assertThat(story.breaches()).containsExactly("2026-03-04T09:00:00.000 P-08 yellow");
    }
}
