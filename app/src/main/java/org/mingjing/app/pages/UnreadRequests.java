package org.mingjing.app.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What is answered to a request that could not even be read, such as one whose address is too long:
 * a page without frame, in both languages, for neither a cookie nor a session is known.
 */
final class UnreadRequests extends ErrorReportValve {
    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);
    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;

    private final MessageSource messages;

    UnreadRequests(MessageSource messages) {
        this.messages = messages;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < BAD_REQUEST
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            Objects.requireNonNull(response.getReporter()).write(page(status));
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("nobody reads the answer any more", gone);
        }
    }

    private String page(int status) {
        String kind = status < SERVER_ERROR ? "error.unread" : "error.5xx";
        String told =
                LANGUAGES.stream()
                        .map(
                                language ->
                                        """
                                        <section lang="%s"><h1 style="font-size:22px">%s</h1><p>%s</p></section>
                                        """
                                                .formatted(
                                                        language.getLanguage(),
                                                        say(kind + ".title", language),
                                                        say(kind + ".hint", language)))
                        .collect(Collectors.joining());
        return """
               <!doctype html>
               <html lang="zh"><head><meta charset="utf-8">
               <meta name="viewport" content="width=device-width, initial-scale=1">
               <title>%s</title></head>
               <body style="max-width:36em;margin:12vh auto;padding:0 16px;font-family:sans-serif;\
               line-height:1.6;color:#1d273b">
               %s</body></html>
               """
                .formatted(say(kind + ".title", Locale.CHINESE), told);
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
