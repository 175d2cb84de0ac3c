package nl.samenspel.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one place where errors become answers: a page in the house style for people, {@code application/problem+json}
 * for programs that use {@code /api}.
 */
@Component
class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    private static final Set<Integer> WITH_OWN_WORDS =
            Set.of(400, 401, 403, 404, 405, 410, 413, 415, 421, 429, 500, 503);
    private static final String WAIT_SECONDS = "60";

    private final PageWriter writer;
    private final Messages messages;
    private final JsonMapper json;

    Errors(PageWriter writer, Messages messages, JsonMapper json) {
        this.writer = writer;
        this.messages = messages;
        this.json = json;
    }

    void answer(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(status, List.of(), request, response);
    }

    void answer(int status, List<InvalidInput.Invalid> invalid, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        if ((status == 429 || status == 503) && !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
        }
        if (Paths.isApi(request)) {
            problem(status, invalid, request, response);
        } else {
            page(status, request, response);
        }
    }

    /** Answers an exception that nobody expected, and notes it when the mistake is ours. */
    void failed(Exception exception, HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(exception);
        if (status >= 500) {
            LOG.error("Request failed with status {}: {}", status, Traces.of(exception));
            LOG.debug("The same with its message, which may hold personal data", exception);
        }
        if (exception instanceof ErrorResponse carrying) {
            carrying.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        answer(status, request, response);
    }

    private static int status(Throwable exception) {
        return switch (exception) {
            case NotFound _ -> 404;
            case Gone _ -> 410;
            case ErrorResponse response -> response.getStatusCode().value();
            case InvalidParameterException invalid -> invalid.getErrorCode();
            case HttpMessageNotReadableException _ -> 400;
            case TransientDataAccessException _ -> 503;
            case DataAccessResourceFailureException _ -> 503;
            case CannotCreateTransactionException _ -> 503;
            case ServletException wrapping when wrapping.getCause() != null -> status(wrapping.getCause());
            default -> 500;
        };
    }

    /** The words for a status that has none of its own are those of its family. */
    private static String wordsFor(int status) {
        if (WITH_OWN_WORDS.contains(status)) {
            return Integer.toString(status);
        }
        return status < 500 ? "400" : "500";
    }

    private void page(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            writer.write("web/error", Map.of("key", wordsFor(status), "status", status), request, response);
        } catch (RuntimeException exception) {
            LOG.error("The page for status {} could not be made: {}", status, Traces.of(exception));
            lastResort(response);
        }
    }

    /** When even the page for errors cannot be made: no template, no messages, no style sheet. */
    private static void lastResort(HttpServletResponse response) throws IOException {
        byte[] words = """
                <!DOCTYPE html><html lang="nl"><title>Er ging bij ons iets mis – Samenspel</title>
                <h1>Er ging bij ons iets mis</h1><p>Dat ligt niet aan jou. Probeer het zo nog een keer.</p></html>
                """.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(words.length);
        response.getOutputStream().write(words);
    }

    private void problem(int status, List<InvalidInput.Invalid> invalid, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        String words = "web.error." + wordsFor(status);
        Problem problem = new Problem(status, messages.text(Language.NL, words + ".title"),
                messages.text(Language.NL, words + ".what"), TraceId.of(request).digits(),
                invalid.stream().map(error -> new Problem.InvalidParam(error.name(),
                        messages.text(Language.NL, error.key(), error.arguments().toArray()))).toList());
        byte[] content = json.writeValueAsBytes(problem);
        response.setContentType("application/problem+json");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
