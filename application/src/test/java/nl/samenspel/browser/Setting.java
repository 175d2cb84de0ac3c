package nl.samenspel.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.List;
import java.util.stream.Stream;

/** In which colours, at which width and in which language a page is looked at. */
record Setting(String theme, int width, String language) {

    private static final int HEIGHT = 900;
    private static final List<String> THEMES = List.of("licht", "donker");
    private static final List<Integer> WIDTHS = List.of(Guest.PHONE, Guest.DESK);
    private static final List<String> LANGUAGES = List.of("nl", "en");

    /** The full matrix. */
    static List<Setting> all() {
        return THEMES.stream().flatMap(theme -> WIDTHS.stream().flatMap(width -> LANGUAGES.stream().map(language -> new Setting(theme, width, language)))).toList();
    }

    /**
     * One setting a page, so chosen that over four pages on end every two choices of theme, width and language meet each other.
     *
     * @param page the number of the page, from 0
     */
    static List<Setting> pairwise(int page) {
        int theme = page / 2 % 2;
        int width = page % 2;
        return List.of(new Setting(THEMES.get(theme), WIDTHS.get(width), LANGUAGES.get((theme + width) % 2)));
    }

    /** Somebody who looks at the site like this. */
    Guest guest(String site) {
        Guest guest = new Guest(site, new NewContextOptions().setViewportSize(width, HEIGHT).setHasTouch(width == Guest.PHONE));
        guest.keep("thema", theme);
        guest.keep("taal", language);
        return guest;
    }

    @Override
    public String toString() {
        return width + "-" + theme + "-" + language;
    }
}
