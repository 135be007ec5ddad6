package org.mingjing.app.pages;

import java.time.ZoneId;
import java.util.Locale;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.replay.Language;
import org.mingjing.replay.Wording;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The languages of the pages: Chinese first, English complete. */
@Component
public class Tongues {
    private final MessageSource messages;
    private final LawInForce law;
    private final Wording chinese = new Wording(Language.ZH);
    private final Wording english = new Wording(Language.EN);

    Tongues(MessageSource messages, LawInForce law) {
        this.messages = messages;
        this.law = law;
    }

    public Tongue of(Locale locale) {
        boolean isEnglish = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new Tongue(messages, locale, isEnglish ? english : chinese, zone());
    }

    /** The zone in which days begin. */
    public ZoneId zone() {
        return law.pack().calendar().zone();
    }
}
