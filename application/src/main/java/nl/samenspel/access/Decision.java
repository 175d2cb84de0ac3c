package nl.samenspel.access;

import java.util.Set;
import org.springframework.security.authorization.AuthorizationResult;

/** What the {@link AccessTable} says about one request, before any thing is looked at. */
sealed interface Decision extends AuthorizationResult {

    /** The request goes on. */
    record Allowed() implements Decision {}

    /** The page asks for a right that nobody has without logging in. */
    record LogInFirst() implements Decision {}

    /** Whoever asks does not have the right that the page asks for. */
    record NotYours() implements Decision {}

    /** There is no such page in the table. */
    record NoSuchPage() implements Decision {}

    /** The page exists, but not for this method. */
    record OtherMethods(Set<String> methods) implements Decision {}

    @Override
    default boolean isGranted() {
        return this instanceof Allowed;
    }
}
