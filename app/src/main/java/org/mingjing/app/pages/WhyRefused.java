package org.mingjing.app.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Says in one language why a request was refused: which parameter, what was expected and what was
 * told. What was told is shortened, and characters that are not shown are replaced.
 */
final class WhyRefused {
    private static final int LONGEST = 60;
    private static final int TOLD = 5;

    private final Tongue tongue;

    WhyRefused(Tongue tongue) {
        this.tongue = tongue;
    }

    /** The sentence; null when there is none for this problem. */
    @Nullable String of(@Nullable Throwable problem) {
        return switch (problem) {
            case Absent absent -> tongue.say(absent.key());
            case Unreadable bad ->
                    tongue.say(bad.key(), shown(bad.parameter()), shown(bad.value()));
            case MethodArgumentTypeMismatchException bad ->
                    value(bad.getName(), bad.getRequiredType(), bad.getValue());
            case BindException bad -> fields(bad.getBindingResult());
            case MissingServletRequestParameterException bad ->
                    tongue.say("refused.missing", bad.getParameterName());
            case HttpRequestMethodNotSupportedException bad -> method(bad);
            case HttpMediaTypeNotSupportedException bad ->
                    tongue.say("refused.media", shown(bad.getContentType()));
            case MaxUploadSizeExceededException bad -> tongue.say("refused.size");
            case null, default -> null;
        };
    }

    private String method(HttpRequestMethodNotSupportedException refused) {
        String[] taken = refused.getSupportedMethods();
        List<String> methods = taken == null ? List.of() : List.of(taken);
        String of = String.join(tongue.say("list.separator"), methods);
        boolean isOfAForm = methods.contains("POST") && !methods.contains("GET");
        return tongue.say(
                isOfAForm ? "refused.method-form" : "refused.method",
                shown(refused.getMethod()),
                of);
    }

    private String fields(BindingResult result) {
        return result.getFieldErrors().stream()
                .limit(TOLD)
                .map(this::field)
                .collect(Collectors.joining("\n"));
    }

    private String field(FieldError error) {
        Class<?> wanted =
                error.contains(TypeMismatchException.class)
                        ? error.unwrap(TypeMismatchException.class).getRequiredType()
                        : null;
        return value(error.getField(), wanted, error.getRejectedValue());
    }

    private String value(String name, @Nullable Class<?> wanted, @Nullable Object told) {
        return tongue.say("refused.value", shown(name), wanted(wanted), shown(told));
    }

    private String wanted(@Nullable Class<?> type) {
        if (type == null) {
            return tongue.say("wanted.other");
        }
        if (type.isEnum()) {
            return tongue.say(
                    "wanted.one-of",
                    Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(tongue.say("list.separator"))));
        }
        if (LocalDate.class.equals(type)) {
            return tongue.say("wanted.date");
        }
        boolean isNumber = Number.class.isAssignableFrom(type) || type.isPrimitive();
        return tongue.say(isNumber ? "wanted.number" : "wanted.other");
    }

    private static String shown(@Nullable Object told) {
        String text = told instanceof Object[] many ? Arrays.toString(many) : String.valueOf(told);
        String plain = text.replaceAll("\\p{C}", "�");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }
}
