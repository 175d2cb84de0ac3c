package nl.samenspel.bench.http;

/** Why an answer does not count as a page. */
public enum Failure {
    /** No connection, or it broke while the request was sent. */
    CONNECTION,
    /** The answer is not HTTP/1.1. */
    MALFORMED,
    /** Fewer or more bytes came than were promised. */
    LENGTH,
    /** Another status than 200. */
    STATUS,
    /** The page does not end with {@code </html>}. */
    INCOMPLETE_PAGE,
    /** A whole page, but not the one asked for. */
    OTHER_PAGE,
    /** No answer in time. */
    TIMEOUT
}
