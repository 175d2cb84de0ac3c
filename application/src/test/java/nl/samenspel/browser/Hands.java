package nl.samenspel.browser;

import com.microsoft.playwright.Locator;

/** How somebody works with a page. The journeys are told once; the hands differ. */
interface Hands {

    /** Follows a link, presses a button, opens a fold. */
    void press(Locator target);

    /** Ticks a box or takes one of several answers. */
    void tick(Locator choice);

    /** Types a text instead of what stands in a field. */
    void type(Locator field, String text);

    /** Picks from a list by the words that stand there. */
    void choose(Locator list, String option);
}
