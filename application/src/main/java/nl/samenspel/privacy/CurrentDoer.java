package nl.samenspel.privacy;

import java.util.Optional;

/** Who makes the request of this moment. A port: the module that knows about logging in implements it. */
public interface CurrentDoer {

    /** Nobody, when the program itself works or an anonymous visitor asks. */
    Optional<Doer> find();

    /**
     * Whoever logged in, for pages that the access table gives to no anonymous visitor.
     *
     * @throws IllegalStateException when nobody logged in: the page's row in the access table is wrong
     */
    default Doer require() {
        return find().orElseThrow(() -> new IllegalStateException("This page needs somebody who logged in; its row in the access table says otherwise"));
    }
}
