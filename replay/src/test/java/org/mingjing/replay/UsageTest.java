package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes in the arguments, and the help, in the language that was asked for. */
class UsageTest {
    private static final String SEE_HELP = "./mingjing replay --help lists the options.\n";

    private static CommandRun run(String language, String arguments) {
        Stream<String> words = Stream.of(arguments.split(" ")).filter(word -> !word.isEmpty());
        return CommandRun.of(Stream.concat(Stream.of("--lang", language), words).toArray());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'' ; Missing: --pack PACK, LOG (an event log).",
                "a.csv ; Missing: --pack PACK.",
                "--pack counter ; Missing: LOG (an event log).",
                "a.csv --pack ; --pack needs a value: --pack PACK.",
                "--pack p a.csv --colour=x ; There is no option --colour=x. Did you mean --color?",
                "--pack p a.csv --nothing ; There is no option --nothing.",
                "--pack p a.csv --color blue ; --color takes auto, always or never, not blue.",
                "--pack p a.csv --width wide ; --width takes a whole number from 60 to 200, not wide.",
                "--pack p --pack q a.csv ; --pack may be given only once.",
                "--pack p a.csv --quiet=no ; --quiet takes no value.",
            })
    void tellsMistakesInEnglish(String arguments, String mistake) {
        CommandRun run = run("en", arguments);

        assertThat(run.err()).isEqualTo("mingjing replay: " + mistake + "\n" + SEE_HELP);
        assertThat(run.status()).isEqualTo(ReplayCommand.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'' ; 缺少：--pack PACK、LOG（事件日志文件）。",
                "a.csv --pack ; --pack 需要一个值：--pack PACK。",
                "--pack p a.csv --colour ; 没有选项 --colour。是不是 --color？",
                "--pack p a.csv --color blue ; --color 应为 auto、always 或 never，不能是 blue。",
                "--pack p a.csv --width wide ; --width 应为 60 至 200 的整数，不能是 wide。",
                "--pack p --pack q a.csv ; --pack 只能写一次。",
            })
    void tellsMistakesInChinese(String arguments, String mistake) {
        assertThat(run("zh", arguments).err())
                .isEqualTo(
                        "mingjing replay: " + mistake + "\n用 ./mingjing replay --help 查看全部选项。\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 59, 201})
    void refusesAWidthOutOfBounds(int width) {
        CommandRun run = run("en", "--pack p a.csv --width " + width);

        assertThat(run.status()).isEqualTo(ReplayCommand.WRONG_USAGE);
        assertThat(run.err())
                .contains("--width takes a whole number from 60 to 200, not " + width + ".");
    }

    @ParameterizedTest
    @CsvSource({"zh, 退出状态：", "en, exit status:"})
    void listsTheExitStatusesInTheirOrder(String language, String heading) {
        CommandRun run = run(language, "--help");

        assertThat(run.status()).isEqualTo(ReplayCommand.FINE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().dropWhile(line -> !line.equals(heading)).skip(1).limit(3))
                .extracting(line -> line.substring(0, 4))
                .containsExactly("  0 ", "  1 ", "  2 ");
    }

    @ParameterizedTest
    @CsvSource({"zh", "en"})
    void helpsWithinTheWidthOfThePage(String language) {
        assertThat(run(language, "--help --width 60").out().lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(60));
        assertThat(run(language, "--help").out().lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(96));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void describesEveryOption(String language) {
        assertThat(run(language, "--help").out())
                .contains("--pack", "--mapping", "--items", "--as-of", "--signals", "--report")
                .contains("--truth", "--explain", "--mask", "--problems", "--lang", "--color")
                .contains("--width", "--quiet", "--help")
                .contains("cn-licensing, it-road-fines")
                .doesNotContain("{0}", "null");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'', '', ZH",
                "'', en, EN",
                "'', en_GB.UTF-8, EN",
                "'', fr, ZH",
                "--lang en, zh, EN",
                "--lang=EN, '', EN",
                "--lang zh, en, ZH",
                "--lang=fr, en, EN",
                "--lang, en, EN",
                "--lang zh --lang en, '', EN",
            })
    void choosesTheLanguageByTheArgumentsThenTheEnvironmentThenChinese(
            String arguments, String variable, Language expected) {
        String[] words = Arrays.stream(arguments.split(" ")).toArray(String[]::new);

        Language language = CommandLineInterface.language(words, Map.of("MINGJING_LANG", variable));

        assertThat(language).isEqualTo(expected);
    }

    @Test
    void speaksTheLanguageOfTheEnvironmentWhenTheArgumentsAreWrong() {
        Surroundings english = new Surroundings(Map.of("MINGJING_LANG", "en"), false);

        assertThat(CommandRun.in(english).err()).contains("Missing: --pack PACK");
        assertThat(CommandRun.in(english, "--lang", "fr").err()).contains("--lang takes zh or en");
        assertThat(CommandRun.of().err()).contains("缺少：");
    }
}
