package nl.samenspel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
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
    private final KeptForm kept;
    private final Clock clock;

    ErrorAdvice(Errors errors, KeptForm kept, Clock clock) {
        this.errors = errors;
        this.kept = kept;
        this.clock = clock;
    }

    /** Says until when, and keeps what was typed when it surely came from our own page. */
    @ExceptionHandler
    void tooOften(TooOften tooOften, HttpServletRequest request, HttpServletResponse response) throws IOException {
        long seconds = Math.max(1, Duration.between(clock.instant(), tooOften.until()).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        if (kept.mayBeKept(request)) {
            kept.showUntil(tooOften.until(), request, response);
        } else {
            errors.answer(429, request, response);
        }
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
        errors.failed(exception, request, response);
    }
}
