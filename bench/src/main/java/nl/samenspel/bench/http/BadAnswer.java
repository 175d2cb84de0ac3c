package nl.samenspel.bench.http;

/** Bytes that cannot be an answer; what came after them cannot be trusted either, so the connection is given up. */
final class BadAnswer extends Exception {

    private final Failure failure;

    BadAnswer(Failure failure, String message) {
        super(message);
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
