package nl.samenspel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is looking at the page that is being made on this thread. A port: the module that knows about logging in
 * implements it; as long as none does, everybody is anonymous.
 */
public interface Visitor {

    Visitor ANONYMOUS = new Visitor() {
        @Override
        public @Nullable SignedIn signedIn() {
            return null;
        }

        @Override
        public Set<Audience> audiences() {
            return Set.of();
        }
    };

    @Nullable SignedIn signedIn();

    /** Where this visitor goes first when a page is refused: for what it takes is there, and not shown yet. Nothing when the refusal stands. */
    default Optional<String> goesFirst(HttpServletRequest request) {
        return Optional.empty();
    }

    /** Which parts of the navigation this visitor sees beside the part for everybody. */
    Set<Audience> audiences();

    /**
     * Whether the page at this path would open. Who acts for somebody else may do less than that person: what would be refused is not in the navigation.
     *
     * @param path of a place of the navigation
     */
    default boolean mayOpen(String path) {
        return true;
    }
}
