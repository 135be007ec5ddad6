package org.mingjing.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.rulepack.RulePacks;
import tools.jackson.databind.json.JsonMapper;

/** A sender is told which names of its event nothing was read from. */
class UnreadNamesTest {
    private static final Vocabulary WORDS = RulePacks.load("cn-licensing").vocabulary();
    private static final JsonMapper JSON = new JsonMapper();

    private static String unread(String data) {
        return UnreadNames.of(JSON.readTree("{\"id\": \"1\", \"data\": " + data + "}"), WORDS);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "{\"persom\": \"李\", \"itm\": 1} ; not read: persom, itm",
                "{\"attributes\": {\"receiptno\": \"1\"}} ; not read: attributes.receiptno",
                "{\"case\": {\"colour\": 1}, \"attribute\": {}} ; not read: attribute, case.colour"
            })
    void namesWhatIsMisspelt(String data, String told) {
        assertThat(unread(data)).isEqualTo(told);
    }

    @Test
    void saysNothingWhereAllIsRead() {
        assertThat(
                        unread(
                                "{\"activity\": \"accept\", \"person\": \"李\", \"version\": 2,"
                                        + " \"attributes\": {\"opinion\": \"同意\", \"applicant\":"
                                        + " \"王\"}, \"case\": {}}"))
                .isNull();
    }

    @Test
    void namesNoMoreThanTen() {
        StringBuilder data = new StringBuilder("{\"a0\": 1");
        for (int i = 1; i < 40; i++) {
            data.append(", \"a").append(i).append("\": 1");
        }

        assertThat(unread(data.append('}').toString())).endsWith(", a9");
    }
}
