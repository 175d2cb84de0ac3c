package nl.samenspel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser of their own: nothing in it from earlier visits, and every complaint of the browser (errors, refused by the policy) is remembered. */
final class Guest implements AutoCloseable {

    static final int PHONE = 390;
    static final int DESK = 1280;

    private final String site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Guest(String site, NewContextOptions options) {
        this.site = site;
        this.context = Chromium.browser().newContext(options.setLocale("nl-NL"));
        context.setDefaultTimeout(15_000);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    Page page() {
        return page;
    }

    /** Opens a path of the site, or a whole address. */
    Response open(String path) {
        return page.navigate(path.startsWith("http") ? path : site + path);
    }

    void logIn(jakarta.servlet.http.Cookie session) {
        keep(session.getName(), session.getValue());
    }

    /** Puts a cookie into the browser. */
    void keep(String name, String value) {
        context.addCookies(List.of(new com.microsoft.playwright.options.Cookie(name, value).setUrl(site)));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(1));
    }

    /** The field with this visible name; hints and "may stay empty" may follow it. */
    Locator field(String label) {
        return page.getByLabel(label).first();
    }

    /** Something with these words on it. */
    Locator words(String words) {
        return page.getByText(words).first();
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }
}
