package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.core.casefile.SourceProfile;
import org.mingjing.core.casefile.Vocabulary;

class MappingReaderTest {
    private static final String MAPPING =
            """
            zone: Europe/Amsterdam
            fields: xes
            activities:
              Pay the fee: pay
              "01_DECIDE": decide
            event-attributes:
              amount paid: amount
            case-attributes:
              dueDate: due_date
            case-events:
              startDate: apply
            formats: ["dd-MM-yyyy HH:mm", yyyyMMdd]
            """;

    private static final Vocabulary VOCABULARY =
            SmallPack.read(SmallPack.HEAD.replace("rules:\n", "rules: []\n")).vocabulary();

    private static Mapping read(String text) {
        return PackReader.readMapping(new PackText("mapping.yaml", text), VOCABULARY);
    }

    private static List<String> errorsOf(String text) {
        return PackErrors.of(() -> read(text));
    }

    @Test
    void mapsTheSourcesWords() {
        Mapping mapping = read(MAPPING);

        assertThat(mapping.zone()).isEqualTo(ZoneId.of("Europe/Amsterdam"));
        assertThat(mapping.fields()).isEqualTo(Mapping.Fields.XES);
        assertThat(mapping.activities())
                .isEqualTo(
                        Map.of(
                                "Pay the fee",
                                VOCABULARY.activity("pay"),
                                "01_DECIDE",
                                VOCABULARY.activity("decide")));
        assertThat(mapping.eventAttributes())
                .isEqualTo(Map.of("amount paid", VOCABULARY.attribute("amount")));
        assertThat(mapping.caseAttributes())
                .isEqualTo(Map.of("dueDate", VOCABULARY.attribute("due_date")));
        assertThat(mapping.caseEvents())
                .isEqualTo(Map.of("startDate", VOCABULARY.activity("apply")));
        assertThat(mapping.formats()).containsExactly("dd-MM-yyyy HH:mm", "yyyyMMdd");
    }

    @Test
    void namesTheFieldsOfALogThatIsNotXes() {
        String csv =
                MAPPING.replace(
                        "fields: xes",
                        "fields: {case-number: BH, activity: HJ, occurred-at: SJ, received-at: DD,"
                                + " person: RY, version: SJBBH, item: SXBM}");

        assertThat(read(csv).fields())
                .isEqualTo(
                        new Mapping.Fields(
                                "BH", "HJ", "SJ", "DD", "RY", null, null, null, "SJBBH", null, null,
                                "SXBM", null));
    }

    @Test
    void refusesWordsThatTheVocabularyDoesNotName() {
        assertThat(errorsOf(MAPPING.replace(": pay", ": apy").replace(": due_date", ": duedate")))
                .containsExactly(
                        "mapping.yaml:4:16: activities.Pay the fee: expected an activity of the"
                                + " vocabulary, found 'apy'. Hint: did you mean 'pay'?",
                        "mapping.yaml:9:12: case-attributes.dueDate: expected an attribute of the"
                                + " vocabulary, found 'duedate'. Hint: did you mean 'due_date'?");
    }

    @Test
    void refusesASourceNameThatComesTwice() {
        assertThat(errorsOf(MAPPING.replace("\"01_DECIDE\"", "Pay the fee")))
                .containsExactly(
                        "mapping.yaml:5:3: activities: expected every key once, found 'Pay the fee'"
                                + " again, after line 4");
    }

    @Test
    void refusesFieldsThatAreMissingOrUnknown() {
        assertThat(errorsOf(MAPPING.replace("xes", "{case-number: a, occured-at: b}")))
                .containsExactly(
                        "mapping.yaml:2:9: fields: expected the key 'activity', found no such key",
                        "mapping.yaml:2:26: fields: expected one of the keys case-number, activity,"
                                + " occurred-at, received-at, person, post, department, message,"
                                + " version, voided, sequence, item, item-version, found"
                                + " 'occured-at'. Hint: did you mean 'occurred-at'?");
    }

    @Test
    void refusesAPatternThatIsNone() {
        assertThat(errorsOf(MAPPING.replace("yyyyMMdd", "yyyy-bb")))
                .singleElement()
                .asString()
                .startsWith(
                        "mapping.yaml:12:31: formats[1]: expected a date pattern such as yyyy-MM-dd"
                                + " HH:mm:ss, found what contradicts itself:");
    }

    private static final String SOURCE =
            """
            source:
              cannot-send: [amount, decide]
              told-late: apply
              told-without:
                pay: [amount]
            """;

    @Test
    void takesTheSourceForCompleteUnlessItSaysOtherwise() {
        assertThat(read(MAPPING).source()).isEqualTo(SourceProfile.COMPLETE);
        assertThat(read(MAPPING + "source: {told-late: [pay]}\n").source())
                .isEqualTo(
                        new SourceProfile(
                                Set.of(), Set.of(), Set.of(VOCABULARY.activity("pay")), Map.of()));
    }

    @Test
    void readsWhatTheSourceCannotSend() {
        Attribute amount = VOCABULARY.attribute("amount");

        assertThat(read(MAPPING + SOURCE).source())
                .isEqualTo(
                        new SourceProfile(
                                Set.of(amount),
                                Set.of(VOCABULARY.activity("decide")),
                                Set.of(VOCABULARY.activity("apply")),
                                Map.of(VOCABULARY.activity("pay"), Set.of(amount))));
    }

    @Test
    void refusesASourceInOtherWords() {
        String wrong =
                SOURCE.replace("[amount, decide]", "[amuont, other]")
                        .replace("told-late: apply", "told-late: amount")
                        .replace("pay: [amount]", "pya: [decide]");

        assertThat(errorsOf(MAPPING + wrong))
                .containsExactly(
                        "mapping.yaml:14:17: source.cannot-send[0]: expected an activity or attribute of"
                                + " the vocabulary, found 'amuont'. Hint: did you mean 'amount'?",
                        "mapping.yaml:14:25: source.cannot-send[1]: expected an activity or attribute of"
                                + " the vocabulary, found 'other'. Hint: known are accept, amount,"
                                + " apply, decide, due_date, paid_at, pay, quantity, reason,"
                                + " standard, urgent",
                        "mapping.yaml:15:14: source.told-late: expected an activity of the vocabulary,"
                                + " found 'amount'. Hint: known are accept, apply, decide, other,"
                                + " pay",
                        "mapping.yaml:17:5: source.told-without: expected an activity of the"
                                + " vocabulary, found 'pya'. Hint: did you mean 'pay'?",
                        "mapping.yaml:17:11: source.told-without.pya[0]: expected an attribute of the"
                                + " vocabulary, found 'decide'. Hint: known are amount, due_date,"
                                + " paid_at, quantity, reason, standard, urgent");
    }

    @Test
    void refusesAKeyThatASourceHasNot() {
        assertThat(errorsOf(MAPPING + "source: {cant-send: [pay], told-without: pay}\n"))
                .containsExactly(
                        "mapping.yaml:13:10: source: expected one of the keys cannot-send, told-late,"
                                + " told-without, found 'cant-send'. Hint: did you mean"
                                + " 'cannot-send'?",
                        "mapping.yaml:13:42: source.told-without: expected a mapping of activities to"
                                + " the attributes they lack, found 'pay'");
    }

    @Test
    void refusesAnotherKindOfFields() {
        assertThat(errorsOf(MAPPING.replace("fields: xes", "fields: xml")))
                .containsExactly(
                        "mapping.yaml:2:9: fields: expected 'xes', or a mapping of an event's data"
                                + " to the keys that hold them, found 'xml'. Hint: known are"
                                + " xes");
    }
}
