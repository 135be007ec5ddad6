package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.core.casefile.Bilingual;

/** One mistake is told once, and not again wherever it is in the way. */
class KnockOnErrorsTest {
    private static final PackText MAPPING =
            new PackText(
                    "mapping.yaml",
                    "{zone: Europe/Amsterdam, fields: xes, activities: {Pay: pay, Accept: accept}}");

    private static List<String> errorsOf(String text) {
        return PackErrors.of(() -> PackReader.read(new PackText("pack.yaml", text), MAPPING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id:\tsmall\n\tversion: 1\n", "- id: small\n", "id: [small\n"})
    void saysNothingOfTheMappingOfAPackThatIsNoMapping(String text) {
        assertThat(errorsOf(text)).singleElement().asString().startsWith("pack.yaml:");
    }

    @Test
    void saysNothingOfTheWordsOfAVocabularyThatIsMisspelt() {
        assertThat(errorsOf(SmallPack.WHOLE.replace("vocabulary:", "vocabluary:")))
                .singleElement()
                .asString()
                .endsWith("Hint: did you mean 'vocabulary'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vocabulary: []", "vocabulary: words", "vocabulary:"})
    void saysNothingOfTheWordsOfAVocabularyThatIsNoMapping(String vocabulary) {
        String broken =
                SmallPack.WHOLE.replaceFirst(
                        "(?s)vocabulary:.*?procedure:", vocabulary + "\nprocedure:");

        assertThat(errorsOf(broken))
                .singleElement()
                .asString()
                .contains("vocabulary: expected a mapping with keys activities, attributes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"activities", "attributes"})
    void saysNothingOfTheWordsOfAListThatIsNone(String key) {
        String broken = SmallPack.WHOLE.replace("  " + key + ":\n", "  " + key + ": {}\n  #");

        assertThat(errorsOf(broken))
                .first()
                .asString()
                .startsWith("pack.yaml:")
                .doesNotContain("of the vocabulary");
    }

    @Test
    void stillTellsWhereTheMappingItselfIsNoYaml() {
        PackText broken = new PackText("mapping.yaml", "activities: [");

        assertThat(PackErrors.of(() -> PackReader.read(new PackText("pack.yaml", ""), broken)))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("mapping.yaml:1:");
    }

    @Test
    void showsTheFirstTwentyAndCountsTheOthers() {
        String activities =
                String.join(", ", IntStream.range(0, 25).mapToObj(i -> "xyzzy" + i).toList());
        String broken =
                SmallPack.WHOLE.replace("response: decide", "response: [" + activities + "]");

        InvalidPackException refused =
                catchThrowableOfType(InvalidPackException.class, () -> SmallPack.read(broken));

        assertThat(refused.errors()).hasSize(25);
        assertThat(refused.getMessage().lines()).hasSize(22);
        assertThat(refused).hasMessageEndingWith("\nand 5 more");
        assertThat(refused.message().zh()).startsWith("规则包有 25 处错误\n").endsWith("\n另有 5 处错误");
    }

    @Test
    void tellsAnErrorInChineseInOneLine() {
        InvalidPackException refused =
                catchThrowableOfType(
                        InvalidPackException.class,
                        () ->
                                SmallPack.read(
                                        SmallPack.WHOLE.replace("20 working days", "20 days")));

        assertThat(refused.message())
                .extracting(Bilingual::zh)
                .isEqualTo(
                        """
                        规则包有 1 处错误
                        small.yaml:34:18: rules[0].time-limit.statutory: 应为：单位：“minutes”、“working\
                         hours”、“working days”、“calendar days”或“months”；实为：“days”。提示：请写“working\
                         days”（工作日）或“calendar days”（自然日）\
                        """);
    }
}
