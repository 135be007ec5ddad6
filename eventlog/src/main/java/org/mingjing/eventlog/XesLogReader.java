package org.mingjing.eventlog;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads XES (IEEE 1849), streaming.
 *
 * <p>Elements are told by their local names. Extensions, classifiers, globals and the log's own
 * attributes are skipped; the defaults that a global declares are not applied. A nested attribute
 * has the key {@code parent/child}. As the standard orders it, a trace's name stands before its
 * events.
 */
final class XesLogReader implements LogReader {
    private final int depth;

    XesLogReader(int depth) {
        this.depth = depth;
    }

    @Override
    public void read(LogText text, Intake intake, ProgressMeter meter, Report report)
            throws IOException {
        XesMarkup markup = new XesMarkup(text.reader(), depth);
        try {
            markup.open();
            intake.gaps().mapped();
            new XesLog(markup, intake, meter, report).read();
        } catch (XMLStreamException e) {
            say(text, markup, report, said(e));
        } catch (Refusal refusal) {
            report.say(markup.line(), refusal);
        } catch (RuntimeException e) {
            // The JDK's parser now and then answers ill-formed input with one of these.
            say(text, markup, report, e.toString());
        } finally {
            markup.close();
        }
    }

    private static void say(LogText text, XesMarkup markup, Report report, String said) {
        @Nullable IOException failure = text.reader().failure();
        if (failure == null) {
            report.say(markup.line(), ProblemKind.ILL_FORMED_XML, said);
        } else {
            LogFile.say(report, markup.line(), failure);
        }
    }

    /** The parser's words without the position, which the problem has anyway. */
    private static String said(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int words = message.indexOf("Message: ");
        return words < 0 ? message : message.substring(words + "Message: ".length());
    }
}
