package nl.samenspel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says for every exception that leaves a controller which answer it is. */
@ControllerAdvice
class ErrorAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    private final Errors errors;

    ErrorAdvice(Errors errors) {
        this.errors = errors;
    }

    @ExceptionHandler
    void moved(Moved moved, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, moved.address());
    }

    @ExceptionHandler
    void invalid(InvalidInput invalid, HttpServletRequest request, HttpServletResponse response) throws IOException {
        errors.answer(400, invalid.errors(), request, response);
    }

    @ExceptionHandler
    void unbound(BindException unbound, HttpServletRequest request, HttpServletResponse response) throws IOException {
        errors.answer(400, unbound.getFieldErrors().stream()
                .map(error -> new InvalidInput.Invalid(error.getField(), "web.rule.value", List.of()))
                .toList(), request, response);
    }

    @ExceptionHandler
    void mismatch(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            errors.answer(404, request, response);
        } else {
            errors.answer(400, List.of(new InvalidInput.Invalid(mismatch.getName(), "web.rule.value", List.of())),
                    request, response);
        }
    }

    /** Security decides itself what a refusal looks like. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void refused(RuntimeException refusal) {
        throw refusal;
    }

    /** Whoever went away needs no answer. */
    @ExceptionHandler
    void wentAway(AsyncRequestNotUsableException ignored) {
        LOG.debug("The visitor went away before the answer");
    }

    @ExceptionHandler
    void anythingElse(Exception exception, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int status = status(exception);
        if (status >= 500) {
            LOG.error("Request failed with status {}: {}", status, Traces.of(exception));
            LOG.debug("The same with its message, which may hold personal data", exception);
        }
        if (exception instanceof ErrorResponse carrying) {
            carrying.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        errors.answer(status, request, response);
    }

    private static int status(Exception exception) {
        return switch (exception) {
            case NotFound ignored -> 404;
            case Gone ignored -> 410;
            case ErrorResponse response -> response.getStatusCode().value();
            case InvalidParameterException invalid -> invalid.getErrorCode();
            case HttpMessageNotReadableException ignored -> 400;
            case TransientDataAccessException ignored -> 503;
            case DataAccessResourceFailureException ignored -> 503;
            case CannotCreateTransactionException ignored -> 503;
            default -> 500;
        };
    }
}
