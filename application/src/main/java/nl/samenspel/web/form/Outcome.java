package nl.samenspel.web.form;

/** What came of sending a form. */
public sealed interface Outcome {

    /**
     * It was done.
     *
     * @param address the page of this site to show next, beginning with a slash
     */
    record Done(String address) implements Outcome {
        public Done {
            if (!address.startsWith("/") || address.startsWith("//")) {
                throw new IllegalArgumentException("Not a path of this site: " + address);
            }
        }
    }

    /** Nothing was done; the form comes again with what is not right yet. */
    record NotYet(FormView form) implements Outcome {
    }
}
