package nl.samenspel.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An error in the API, in the form of RFC 9457.
 *
 * @param title         what kind of error it is, in Dutch
 * @param detail        what went wrong this time, in Dutch
 * @param traceId       the number of the request in our log
 * @param invalidParams every parameter or property that is not valid, with the reason
 */
record Problem(int status, String title, String detail, String traceId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<InvalidParam> invalidParams) {

    record InvalidParam(String name, String reason) {
    }
}
