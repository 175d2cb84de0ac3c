package nl.samenspel.finding;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody wants to find. Nothing in it says who asks, and the index keeps nothing of it.
 *
 * @param words as typed; blank asks for everything that passes the filters
 * @param from where the searcher is, if known
 * @param area code of the district or neighbourhood the searcher lives in or looks at, if known
 * @param now what "soon" is measured from
 * @param page from 0
 * @param size hits on a page, from 1 to {@value #LARGEST_PAGE}
 * @param language of the searcher (ISO 639-1); what is found in words of that language counts as well as Dutch
 */
public record Question(String words, Filters filters, Optional<Point> from, Optional<String> area, Instant now, int page, int size, String language) {

    public static final int LARGEST_PAGE = 100;

    /** Hits beyond this rank are not shown: who gets there needs other words. */
    public static final int DEEPEST_RANK = 1_000;

    public Question {
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("No page %d of %d".formatted(page, size));
        }
    }

    /** The first ten for these words, from anywhere. */
    public static Question of(String words, Instant now) {
        return new Question(words, Filters.NONE, Optional.empty(), Optional.empty(), now, 0, 10, "nl");
    }

    public Question with(Filters filters) {
        return new Question(words, filters, from, area, now, page, size, language);
    }

    public Question from(Point point) {
        return new Question(words, filters, Optional.of(point), area, now, page, size, language);
    }

    public Question in(String area) {
        return new Question(words, filters, from, Optional.of(area), now, page, size, language);
    }

    public Question page(int page, int size) {
        return new Question(words, filters, from, area, now, page, size, language);
    }
}
