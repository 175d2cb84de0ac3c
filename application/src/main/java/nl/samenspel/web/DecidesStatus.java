package nl.samenspel.web;

import java.util.OptionalInt;

/** Something in a page's model that decides the HTTP status of the page, such as a form with errors in it. */
public interface DecidesStatus {

    /** The status, or empty when there is nothing to decide. */
    OptionalInt status();
}
