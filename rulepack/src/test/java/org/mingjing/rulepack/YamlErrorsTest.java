package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.rulepack.SmallPack.errorsOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused of a file before anything of a pack is looked at. */
class YamlErrorsTest {
    @Test
    void saysWhereTheYamlIsBroken() {
        assertThat(errorsOf(SmallPack.WHOLE.replace("en: small pack}", "en: small pack")))
                .singleElement()
                .asString()
                .startsWith("small.yaml:4:9: expected well-formed YAML, found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing but a comment\n"})
    void refusesAnEmptyFile(String text) {
        assertThat(errorsOf(text))
                .containsExactly(
                        "small.yaml:1:1: expected a mapping of keys to values, found an empty"
                                + " file");
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        assertThat(errorsOf("a: " + "[".repeat(100_000)))
                .containsExactly(
                        "small.yaml:1:23: expected at most 20 levels of lists and mappings, found"
                                + " one more");
    }

    /** The parser would take minutes. */
    @Test
    void refusesWhatIsTooLongBeforeItIsParsed() {
        assertThat(errorsOf("# " + "x".repeat(30_000_000)))
                .containsExactly(
                        "small.yaml:1:1: expected at most 524288 characters, found 30000002"
                                + " characters");
    }

    private static String ofLength(int characters) {
        String whole = SmallPack.WHOLE;
        return (whole + "# 备注\n".repeat(characters / 5)).substring(0, characters);
    }

    @Test
    void takesAFileOfTheGreatestLength() {
        assertThat(SmallPack.read(ofLength(524_288)).id()).isEqualTo("small");
    }

    @Test
    void refusesAFileThatIsOneCharacterLonger() {
        assertThat(errorsOf(ofLength(524_289)))
                .containsExactly(
                        "small.yaml:1:1: expected at most 524288 characters, found 524289"
                                + " characters");
    }

    @Test
    void refusesATooLargeFileBeforeItIsRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("pack.yaml");
        Files.write(file, new byte[4 * 524_288 + 1]);

        assertThatThrownBy(() -> RulePacks.load(file))
                .isInstanceOfSatisfying(
                        InvalidPackException.class,
                        refused ->
                                assertThat(refused.errors())
                                        .extracting(error -> error.message().zh())
                                        .containsExactly(
                                                file + ":1:1: 应为：至多 524288 个字符；实为：2097153 字节"));
    }

    @Test
    void isNotBlownUpByAliases() {
        String laughs =
                """
                id: &a [x, x, x, x, x, x, x, x, x, x]
                version: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
                title: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
                calendar: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
                vocabulary: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
                """;

        assertThat(errorsOf(laughs))
                .containsExactly(
                        "small.yaml:5:45: expected at most 100000 values, with those that aliases"
                                + " repeat, found one more");
    }

    @Test
    void refusesTooManyAliases() {
        assertThat(errorsOf("id: &a [x]\nrules: [%s*a]\n".formatted("*a, ".repeat(500))))
                .singleElement()
                .asString()
                .contains("expected well-formed YAML", "aliases");
    }

    @ParameterizedTest
    @CsvSource({"49997, 0", "49998, 1"})
    void countsWhatAliasesRepeat(int texts, int refused) {
        String text = "a: &a [x%s]\nb: *a\n".formatted(", x".repeat(texts - 1));

        assertThat(errorsOf(text))
                .filteredOn(error -> error.contains("at most 100000 values"))
                .hasSize(refused);
    }

    @Test
    void endsWithAMappingThatContainsItself() {
        assertThat(errorsOf("id: &a {id: *a}"))
                .contains("small.yaml:1:5: id: expected the pack's id, found a mapping");
    }
}
