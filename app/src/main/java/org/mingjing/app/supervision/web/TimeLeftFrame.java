package org.mingjing.app.supervision.web;

import java.time.Clock;
import java.util.Locale;
import org.mingjing.app.pages.Tongues;
import org.mingjing.app.rulebook.LawInForce;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the pages about cases what tells how long there is. */
@ControllerAdvice(basePackageClasses = TimeLeftFrame.class)
class TimeLeftFrame {
    private final Tongues tongues;
    private final LawInForce law;
    private final Clock clock;

    TimeLeftFrame(Tongues tongues, LawInForce law, Clock clock) {
        this.tongues = tongues;
        this.law = law;
        this.clock = clock;
    }

    @ModelAttribute("timeLeft")
    TimeLeft timeLeft(Locale locale) {
        return new TimeLeft(
                tongues.of(locale),
                law.calendars().at(law.calendar(), clock.instant()),
                clock.instant());
    }
}
