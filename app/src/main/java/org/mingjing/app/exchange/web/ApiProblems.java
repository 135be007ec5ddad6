package org.mingjing.app.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells programs what was wrong as problem details (RFC 9457); people get a page instead. */
@ControllerAdvice
class ApiProblems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);
    private static final int RETRY_AFTER = 5;
    private static final String PROGRAMS = "/api/";

    /**
     * The database cannot be reached, or went away meanwhile: what was sent is to be sent again.
     */
    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        RecoverableDataAccessException.class,
        TransientDataAccessException.class,
        CannotCreateTransactionException.class,
        TransactionSystemException.class
    })
    @Nullable ResponseEntity<Object> unreachable(Exception problem, WebRequest request) {
        LOG.warn("the database cannot be reached: {}", problem.getClass().getSimpleName());
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_AFTER));
        HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
        ProblemDetail told =
                ProblemDetail.forStatusAndDetail(
                        status, "the database cannot be reached; nothing was taken, send it again");
        return handleExceptionInternal(problem, told, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception problem,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ServletWebRequest asked = (ServletWebRequest) request;
        HttpServletResponse response = asked.getResponse();
        if (asked.getRequest().getRequestURI().startsWith(PROGRAMS) || response == null) {
            return super.handleExceptionInternal(problem, body, headers, status, request);
        }
        try {
            response.sendError(status.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }
}
