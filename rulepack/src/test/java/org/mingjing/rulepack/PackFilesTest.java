package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.core.calendar.CalendarNotice;

class PackFilesTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String NOTICES = "n1,2026-03-09,,2026-03-16,OFF,local\n";

    @TempDir Path folder;

    private PackFiles withNotices() throws IOException {
        String yaml =
                PackFiles.of("cn-licensing")
                        .texts()
                        .get("pack.yaml")
                        .replaceFirst(
                                "calendar:\n  id: CN", "calendar:\n  id: CN\n  notices: local.csv");
        Files.writeString(folder.resolve("pack.yaml"), yaml);
        Files.writeString(folder.resolve("local.csv"), NOTICES);
        return PackFiles.of(folder.toString());
    }

    @Test
    void keepThePackItsMappingAndNothingElse() {
        PackFiles files = PackFiles.of("cn-licensing");

        assertThat(files.texts()).containsOnlyKeys("mapping.yaml", "pack.yaml");
        assertThat(files.pack().mapping()).isNotNull();
    }

    @Test
    void keepTheNoticesThatTheCalendarNames() throws IOException {
        assertThat(withNotices().texts())
                .containsOnlyKeys("local.csv", "pack.yaml")
                .containsEntry("local.csv", NOTICES);
    }

    @Test
    void bringTheSamePackBackWhereverItLay() throws IOException {
        PackFiles files = withNotices();

        RulePack again = PackFiles.of(new TreeMap<>(files.texts())).pack();

        assertThat(again.calendar()).isEqualTo(files.pack().calendar());
        assertThat(again.version()).isEqualTo(files.pack().version());
        assertThat(again.calendar().notices()).extracting(CalendarNotice::reference).contains("n1");
    }

    @Test
    void areNoneWithoutAPack() {
        assertThatThrownBy(() -> PackFiles.of(new TreeMap<>()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noticesBesideNoPackAreReadTheSameWay() {
        assertThat(NoticeText.read("notice", "\uFEFF" + NOTICES, SHANGHAI))
                .singleElement()
                .satisfies(
                        notice ->
                                assertThat(notice.days().get(0).date())
                                        .isEqualTo(LocalDate.of(2026, 3, 16)));
    }

    @Test
    void noticesThatMarkNoDayAreRefusedWithAnExample() {
        assertThatThrownBy(() -> NoticeText.read("notice", "# nothing\n", SHANGHAI))
                .isInstanceOf(InvalidPackException.class)
                .hasMessageContaining("notice:1:1: expected at least one line such as ");
    }
}
