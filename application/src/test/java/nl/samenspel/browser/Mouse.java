package nl.samenspel.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** Hands with a mouse, or a finger. */
final class Mouse implements Hands {

    @Override
    public void press(Locator target) {
        target.click();
    }

    @Override
    public void tick(Locator choice) {
        choice.check();
    }

    @Override
    public void type(Locator field, String text) {
        field.click();
        field.fill(text);
    }

    @Override
    public void choose(Locator list, String option) {
        list.selectOption(new SelectOption().setLabel(option));
    }
}
