package nl.samenspel.bench.http;

import java.util.Optional;

/** Whether an answer is the whole page that was asked for. */
final class PageCheck {

    private PageCheck() {
    }

    static Optional<Failure> of(Page page, Answer answer) {
        if (answer.status() != 200) {
            return Optional.of(Failure.STATUS);
        }
        if (!answer.endsAsPage()) {
            return Optional.of(Failure.INCOMPLETE_PAGE);
        }
        return answer.contains(page.mark()) ? Optional.empty() : Optional.of(Failure.OTHER_PAGE);
    }
}
