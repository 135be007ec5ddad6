package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.RuleHeader;

class RulePacksTest {
    private static final String RULE = "at-most: {level: red, activities: pay, times: 1}\n";

    @TempDir private Path folder;

    static Stream<RulePack> packs() {
        return RulePacks.names().stream().map(RulePacks::load);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void knowsThePacksByName() {
        assertThat(RulePacks.names())
                .containsExactly(
                        "cn-licensing", "it-road-fines", "nl-building-permit", "nl-permit-receipt");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyPackIsFoundUnderItsIdAndHasRules(RulePack pack) {
        assertThat(RulePacks.names()).contains(pack.id());
        assertThat(pack.rulebook().rules()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyTextOfEveryPackIsInChineseAndInEnglish(RulePack pack) {
        List<Bilingual> texts = texts(pack);

        assertThat(texts)
                .extracting(Bilingual::zh)
                .allMatch(zh -> zh.matches("(?s).*\\p{IsHan}.*"));
        assertThat(texts)
                .extracting(Bilingual::en)
                .allMatch(en -> en.matches("(?s).*[A-Za-z].*"))
                .noneMatch(en -> en.matches("(?s).*\\p{IsHan}.*"));
    }

    private static List<Bilingual> texts(RulePack pack) {
        List<Bilingual> texts = new ArrayList<>(List.of(pack.title()));
        pack.vocabulary().activities().forEach(activity -> texts.add(activity.label()));
        pack.vocabulary().attributes().forEach(attribute -> texts.add(attribute.label()));
        pack.rulebook().rules().stream()
                .map(rule -> rule.header())
                .forEach(header -> addTexts(header, texts));
        return texts;
    }

    private static void addTexts(RuleHeader header, List<Bilingual> texts) {
        texts.add(header.title());
        texts.add(header.sentence());
        header.basis()
                .forEach(
                        basis -> {
                            texts.add(basis.law());
                            texts.add(basis.article());
                            texts.add(basis.text());
                        });
    }

    @Test
    void hintsAtTheNearestName() {
        assertThatThrownBy(() -> RulePacks.load("it-road-fine"))
                .isInstanceOf(UnknownPackException.class)
                .hasMessage("No rule pack 'it-road-fine': did you mean 'it-road-fines'?")
                .asInstanceOf(InstanceOfAssertFactories.type(UnknownPackException.class))
                .extracting(unknown -> unknown.message().zh())
                .isEqualTo("没有规则包“it-road-fine”：是否指“it-road-fines”？");
    }

    @Test
    void listsTheNamesWhenNoneComesNear() {
        assertThatThrownBy(() -> RulePacks.load("somewhere/else"))
                .isInstanceOf(UnknownPackException.class)
                .hasMessage(
                        "No rule pack 'somewhere/else': known are cn-licensing, it-road-fines,"
                                + " nl-building-permit, nl-permit-receipt");
    }

    @Test
    void loadsAFileWithoutAMapping() throws IOException {
        RulePack pack = RulePacks.load(write("any.yaml", SmallPack.with(RULE)));

        assertThat(pack.id()).isEqualTo("small");
        assertThat(pack.version()).isEqualTo("1");
        assertThat(pack.title()).isEqualTo(new Bilingual("小包", "small pack"));
        assertThat(pack.mapping()).isNull();
    }

    @Test
    void loadsAFolderWithItsMapping() throws IOException {
        write("pack.yaml", SmallPack.with(RULE));
        write("mapping.yaml", "{zone: Europe/Amsterdam, fields: xes, activities: {Pay: pay}}");

        RulePack pack = RulePacks.load(folder);

        assertThat(pack.mapping()).isNotNull();
        assertThat(pack.mapping().activities())
                .containsEntry("Pay", pack.vocabulary().activity("pay"));
    }

    @Test
    void readsAMappingForThePackOfAnotherFolder() throws IOException {
        RulePack pack = RulePacks.load(write("any.yaml", SmallPack.with(RULE)));
        Path mapping = write("m.yaml", "{zone: UTC, fields: xes, activities: {Zahlung: pay}}");

        RulePack mapped = pack.withMapping(RulePacks.mapping(mapping, pack.vocabulary()));

        assertThat(mapped.mapping()).isNotNull();
        assertThat(mapped.mapping().activities()).containsOnlyKeys("Zahlung");
    }

    @Test
    void tellsTheErrorsOfThePackBeforeThoseOfItsMapping() throws IOException {
        write("pack.yaml", SmallPack.with(RULE.replace("pay", "pya")));
        write("mapping.yaml", "{zone: Europe/Amsterdam, fields: xes, activities: {Pay: pey}}");

        InvalidPackException refused =
                catchThrowableOfType(InvalidPackException.class, () -> RulePacks.load(folder));

        assertThat(refused.errors())
                .extracting(PackError::path)
                .containsExactly("rules[0].at-most.activities", "activities.Pay");
    }

    @Test
    void refusesTextThatIsNotUtf8() throws IOException {
        Path path = folder.resolve("gbk.yaml");
        Files.write(path, "title: été".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> RulePacks.load(path))
                .isInstanceOf(InvalidPackException.class)
                .hasMessageContaining("expected text in UTF-8");
    }

    @Test
    void namesTheFileThatIsNotThere() {
        assertThatThrownBy(() -> RulePacks.load(folder.resolve("none.yaml")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.yaml");
    }

    @Test
    void holdsSeveralVersionsOfARule() {
        String second =
                SmallPack.RULE
                                .replace("version: 1", "version: 2")
                                .replace("{from: 2020-01-01}", "{from: 2024-01-01}")
                                .replace("class:", "applies-to-running: true\n    class:")
                        + RULE.indent(4);

        RulePack pack = SmallPack.read(SmallPack.with(RULE) + second);

        assertThat(pack.rulebook().rules()).hasSize(2);
        assertThat(pack.rulebook().find("R-1"))
                .isNotNull()
                .extracting(rule -> rule.header().reach())
                .isEqualTo(RuleHeader.Reach.APPLIES_TO_RUNNING);
    }
}
