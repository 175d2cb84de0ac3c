package nl.samenspel.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.directory.EntryFacts;
import nl.samenspel.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands on paper, in words: there is nothing to press there, so what one has to know is all said. A place that must not be found has no address here, as
 * nowhere else.
 *
 * @param what what it is, and for whom
 * @param ways how one gets in, a sentence each
 * @param facilities what makes the place accessible
 * @param url its whole address on the site
 */
public record PrintedEntry(
        String name, String what, String summary, List<String> ways, @Nullable String when, @Nullable String address, String where, @Nullable String cost, List<String> facilities, String telephone, String mail, String website, String url) {

    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_SUMMARY = 360;
    private static final int LONGEST_STRIP = 40;

    public static PrintedEntry of(Page page, EntryWords words, String slug, EntryFacts facts) {
        List<String> ways = new ArrayList<>(facts.gettingIn().ways().stream().map(way -> page.text("directory.way-in." + way.key() + ".sentence")).toList());
        facts.gettingIn().explanation().lines().filter(line -> !line.isBlank()).forEach(ways::add);
        SpotWords spot = new SpotWords(page, facts.spot());
        ways.addAll(spot.presences());
        return new PrintedEntry(
                facts.about().name(), words.whatAndForWhom(page, facts), facts.about().summary(), List.copyOf(ways), words.when(page, facts), words.address(facts), words.where(page, facts),
                words.cost(page, facts), spot.there(), facts.contact().telephone(), facts.contact().mail(), facts.contact().website().replaceFirst("^https?://", "").replaceFirst("/$", ""),
                page.absolute("/aanbod/" + slug));
    }

    /** Where it is, as exactly as may be said. */
    public String place() {
        return address == null ? where : address;
    }

    /** The address on the site as one types it. */
    public String shortUrl() {
        return url.replaceFirst("^https?://", "");
    }

    /** Three lines for in a message: what it is called; when, where and for how much, or what it is about; where to read more. */
    public String threeLines() {
        String facts = Stream.of(when, place(), cost).filter(text -> text != null).map(text -> text.replaceAll("\\s+", " ")).collect(Collectors.joining(" · "));
        String middle = when == null ? summary : facts;
        return name + "\n" + shortened(middle, LONGEST_LINE) + "\n" + url;
    }

    /** What it is about, as much as fits on a sheet to hang up. */
    public String shortSummary() {
        return shortened(summary, LONGEST_SUMMARY);
    }

    /** The name as it fits on a strip to tear off. */
    public String nameOfStrip() {
        return shortened(name, LONGEST_STRIP);
    }

    /** The same with other words for when it is. */
    PrintedEntry at(String times) {
        return new PrintedEntry(name, what, summary, ways, times, address, where, cost, facilities, telephone, mail, website, url);
    }

    /** The same for a sheet that has the telephone number elsewhere. */
    public PrintedEntry withoutContact() {
        return new PrintedEntry(name, what, summary, ways, when, address, where, cost, facilities, "", "", "", url);
    }

    private static String shortened(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        String begin = text.substring(0, text.offsetByCodePoints(0, longest));
        return begin.substring(0, Math.max(begin.lastIndexOf(' '), longest / 2)).strip() + "…";
    }
}
