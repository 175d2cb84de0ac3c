package nl.samenspel.web;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.places.CurrentMunicipality;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** What every template may ask about the page that is being made. Lives as long as one request, on one thread. */
public final class Page {

    private final Frame frame;
    private final HttpServletRequest request;
    private final Language language;
    private final String path;
    private final @Nullable Place here;
    private @Nullable Navigation navigation;
    private @Nullable Locality locality;
    private @Nullable Look look;
    private @Nullable String theme;
    private @Nullable List<LanguageChoice> languages;

    Page(Frame frame, HttpServletRequest request) {
        this.frame = frame;
        this.request = request;
        this.language = Choice.language(request);
        this.path = Paths.shown(request);
        this.here = Place.closestTo(path);
    }

    /**
     * The message in the visitor's language, in ICU MessageFormat. An argument may itself be a {@link TextKey}.
     *
     * @throws IllegalArgumentException when there is no such message
     */
    public String text(String key, Object... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof TextKey text) {
                arguments[i] = text(text.key());
            }
        }
        return frame.messages().text(language, key, arguments);
    }

    /** "nl" or "en". */
    public String language() {
        return language.code();
    }

    /** The language of texts that people here wrote, for the attribute {@code lang} of their element; null on a Dutch page, where it goes without saying. */
    public @Nullable String dutch() {
        return language == Language.NL ? null : Language.NL.code();
    }

    /** The same as {@link #language()}, for Java. */
    public Language inLanguage() {
        return language;
    }

    /** This page in each language. */
    public List<LanguageChoice> languages() {
        if (languages == null) {
            languages = Stream.of(Language.values()).map(each -> new LanguageChoice(each.code(), each.ownName(), with(Choice.LANGUAGE, each.code()), each == language)).toList();
        }
        return languages;
    }

    public String municipality() {
        return locality().name();
    }

    /** How to reach people in this municipality. */
    public Locality locality() {
        if (locality == null) {
            locality = frame.locality(language);
        }
        return locality;
    }

    /** Moments in words, in the visitor's language. */
    public HumanTimes times() {
        return new HumanTimes(frame.clock(), frame.messages(), language);
    }

    /** Money and distances in the visitor's language. */
    public Figures figures() {
        return new Figures(frame.messages(), language);
    }

    /** The path of this page, without its query. */
    public String path() {
        return path;
    }

    /** A path as a whole address, for alternates, sharing and mail. */
    public String absolute(String pathAndQuery) {
        return frame.publicAddress(request) + pathAndQuery;
    }

    public Navigation navigation() {
        if (navigation == null) {
            navigation = frame.navigation(language, here);
        }
        return navigation;
    }

    /** A part that is the same on every page of everybody. @param name what it shows */
    public Content always(String name, Content part) {
        return frame.parts().part(name, part);
    }

    /** A part that depends on nothing but the navigation: for whoever is not logged in it is the same on every page below one place. */
    public Content ofNavigation(String name, Content part) {
        return signedIn() == null ? frame.parts().part(name + " " + language + " " + (here == null ? "" : here.key()), part) : part;
    }

    public @Nullable SignedIn signedIn() {
        return frame.visitor().signedIn();
    }

    /** What the municipality of this page changes in the look. */
    public Look look() {
        if (look == null) {
            look = CurrentMunicipality.get().map(frame.settings()::lookOf).orElse(Look.OURS);
        }
        return look;
    }

    /** Empty (follow the device), "light" or "dark". */
    public String theme() {
        if (theme == null) {
            theme = !look().dark() ? Theme.LIGHT.key() : Choice.theme(request).key();
        }
        return theme;
    }

    /** This page in another theme: {@code licht}, {@code donker} or {@code systeem}. */
    public String inTheme(String word) {
        return with(Choice.THEME, word);
    }

    /** Asking for it gives the visitor a cookie: only a page with a form may. */
    public Csrf csrf() {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? new Csrf("_csrf", "") : new Csrf(token.getParameterName(), token.getToken());
    }

    /** The address of a static file, with a fingerprint of its content: it may be kept forever. */
    public String asset(String name) {
        return frame.assets().url(name);
    }

    /** What lies below the maps. */
    public MapSettings map() {
        return frame.settings().map();
    }

    /** Whether search engines should leave this installation alone. */
    public boolean hiddenFromSearch() {
        return frame.settings().demo();
    }

    /** The short form of the number under which this request stands in the log. */
    public String traceNumber() {
        return TraceId.of(request).spoken();
    }

    private String with(Choice choice, String word) {
        return path + "?" + Paths.queryWithout(request.getQueryString(), choice.word()) + choice.word() + "=" + word;
    }
}
