package org.mingjing.replay;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.PauseVerdict;
import org.mingjing.eventlog.PlainText;

/** What else a rule has to say of a finding, in words instead of the engine's own. */
public final class DetailText {
    private final Wording wording;
    private final Vocabulary vocabulary;

    public DetailText(Wording wording, Vocabulary vocabulary) {
        this.wording = wording;
        this.vocabulary = vocabulary;
    }

    /**
     * The detail of a finding as a sentence.
     *
     * @param detail as {@code missing=review+approve}; not empty
     */
    public String of(String detail) {
        int equals = detail.indexOf('=');
        String value = detail.substring(equals + 1);
        return switch (equals < 0 ? "" : detail.substring(0, equals)) {
            case "missing" -> wording.say("detail.missing", activities(value));
            case "days" -> wording.say("detail.days", Long.valueOf(value));
            case "times" -> wording.say("detail.times", value);
            case "person" -> wording.say("detail.person", PlainText.of(value));
            case "because" ->
                    wording.say("detail.because", wording.of(PauseVerdict.valueOf(value).label()));
            default -> named(detail.substring(0, Math.max(equals, 0)), value, detail);
        };
    }

    private String named(String key, String value, String detail) {
        Attribute attribute = vocabulary.findAttribute(key);
        return attribute == null
                ? wording.say("finding.detail", PlainText.of(detail))
                : wording.say(
                        "detail.attribute", wording.of(attribute.label()), PlainText.of(value));
    }

    private String activities(String ids) {
        return Arrays.stream(ids.split("\\+"))
                .map(this::activity)
                .collect(Collectors.joining(wording.say("list.separator")));
    }

    private String activity(String id) {
        Activity activity = vocabulary.findActivity(id);
        return activity == null ? id : wording.of(activity.label());
    }
}
