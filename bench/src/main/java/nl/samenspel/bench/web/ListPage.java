package nl.samenspel.bench.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a visitor can go to from a list page: entries, further pages, filters. Read from the HTML as a visitor would,
 * so the benchmark needs to know nothing of the program behind it.
 */
record ListPage(String html) {

    static final String LIST = "/aanbod";

    private static final Pattern ENTRY = Pattern.compile("<a\\b[^>]*href=\"(?:[^\"?#]*?)" + LIST + "/([a-z0-9-]+)\"[^>]*>([^<]+)</a>");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[?&;]pagina=([0-9]{1,6})");
    private static final Pattern SELECT = Pattern.compile("<select\\b[^>]*\\bname=\"([a-z]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*\\bvalue=\"([^\"]+)\"");
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*type=\"(?:radio|checkbox)\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([a-z]+)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"[^\"?]*" + LIST + "\\?([^\"#]*)\"");

    /** Slug and name (as it stands in the HTML) of every entry on this page, in order. */
    Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        Matcher matcher = ENTRY.matcher(html);
        while (matcher.find()) {
            entries.putIfAbsent(matcher.group(1), matcher.group(2).strip());
        }
        return entries;
    }

    /** The highest page number mentioned; 1 when there is none. */
    int lastPage() {
        return PAGE_NUMBER.matcher(html).results().mapToInt(result -> Integer.parseInt(result.group(1))).max().orElse(1);
    }

    /** Values one can filter by, in selects, radio buttons, check boxes and links. */
    List<String> filterValues(String filter) {
        Set<String> values = new LinkedHashSet<>();
        SELECT.matcher(html).results().filter(select -> select.group(1).equals(filter))
                .forEach(select -> OPTION.matcher(select.group(2)).results().forEach(option -> values.add(option.group(1))));
        INPUT.matcher(html).results().map(input -> input.group()).forEach(input -> {
            Matcher name = NAME.matcher(input);
            Matcher value = VALUE.matcher(input);
            if (name.find() && name.group(1).equals(filter) && value.find()) {
                values.add(value.group(1));
            }
        });
        LINK.matcher(html).results().flatMap(link -> List.of(link.group(1).replace("&amp;", "&").split("&")).stream())
                .filter(pair -> pair.startsWith(filter + "=")).map(pair -> pair.substring(filter.length() + 1))
                .filter(value -> !value.isEmpty()).forEach(values::add);
        return List.copyOf(values);
    }
}
