package nl.samenspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Hands that never touch a mouse: Tab until it is there, then Enter, Space or an arrow. At every stop the focus must be on something that shows, with a ring around it, and
 * further on in the page than the stop before.
 */
final class Keyboard implements Hands {

    private static final int FAR_ENOUGH = 300;
    /** Whether the focus is at the target or, for a radio button, in its group. */
    private static final String WITHIN = "target => target === document.activeElement || (target.type === 'radio' && document.activeElement.name === target.name)";
    /** Looks at where the focus is and says what is wrong there: nothing when it is right, {@link #ARRIVED} when it is where we wanted to be. */
    private static final String STOP = """
            (target) => {
              const here = document.activeElement;
              if (!here || here === document.body) return '';
              const ringed = (part) => { const style = getComputedStyle(part); return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; };
              const before = window.samStop;
              window.samStop = here;
              const box = here.getBoundingClientRect();
              const name = here.outerHTML.slice(0, 200);
              if (box.width < 2 || box.height < 2 || box.right < 0 || box.left > innerWidth) return 'nothing to see: ' + name;
              if (!ringed(here) && !(here.closest('article') && ringed(here.closest('article')))) return 'no ring: ' + name;
              const first = here.matches('.nl-skip-link');
              if (before && before.isConnected && !first && !(before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING)) return 'goes back: ' + name;
              return (%s)(target) ? 'arrived' : '';
            }""".formatted(WITHIN);
    private static final String ARRIVED = "arrived";

    @Override
    public void press(Locator target) {
        reach(target);
        target.page().keyboard().press("Enter");
    }

    @Override
    public void tick(Locator choice) {
        if ("radio".equals(choice.getAttribute("type"))) {
            Page page = choice.page();
            reach(choice);
            for (int i = 0; i < FAR_ENOUGH && !choice.isChecked(); i++) {
                page.keyboard().press(isHere(choice) ? "Space" : "ArrowDown");
            }
        } else {
            reach(choice);
            choice.page().keyboard().press("Space");
        }
        assertThat(choice).isChecked();
    }

    @Override
    public void type(Locator field, String text) {
        reach(field);
        field.page().keyboard().press("ControlOrMeta+a");
        field.page().keyboard().type(text);
        assertThat(field).hasValue(text);
    }

    @Override
    public void choose(Locator list, String option) {
        reach(list);
        list.page().keyboard().type(option);
        assertThat(list.locator("option:checked")).hasText(option);
    }

    /** Tabs until the focus is at the target or, if that is a radio button, anywhere in its group: Tab stops there once. */
    private static void reach(Locator target) {
        target.waitFor();
        Page page = target.page();
        ElementHandle there = target.elementHandle();
        if ((Boolean) there.evaluate(WITHIN)) {
            return;
        }
        for (int i = 0; i < FAR_ENOUGH; i++) {
            page.keyboard().press("Tab");
            String found = (String) there.evaluate(STOP);
            if (found.equals(ARRIVED)) {
                return;
            }
            assertThat(found).as("stop at " + page.url()).isEmpty();
        }
        throw new AssertionError("Tab does not lead to " + target + " at " + page.url());
    }

    private static boolean isHere(Locator target) {
        return (Boolean) target.evaluate("here => here === document.activeElement");
    }
}
