package nl.samenspel.directory.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.directory.EntryFacts;
import nl.samenspel.directory.EntryView;
import nl.samenspel.directory.Price;
import nl.samenspel.directory.Rhythm;
import nl.samenspel.directory.Series;
import nl.samenspel.directory.Spot;
import nl.samenspel.directory.Timetable;
import nl.samenspel.directory.Timetable.Occurrence;
import nl.samenspel.web.Page;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the page of an entry says, in the words of schema.org for search engines and assistants. It says nothing that the page does not say; of a place that must not be found
 * there is no address, and an entry that is not for everybody says nothing at all.
 */
public final class JsonLd {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private JsonLd() {}

    /** As it stands in a page, between {@code script} tags: no text can end them. */
    public static String of(Page page, EntryView entry, EntryWords words, ComingView coming) {
        EntryFacts facts = entry.facts();
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", type(facts));
        String url = page.absolute("/aanbod/" + entry.slug());
        thing.put("@id", url);
        thing.put("url", url);
        thing.put("name", facts.about().name());
        thing.put("description", facts.about().summary());
        Map<String, Object> place = place(page, words, facts);
        switch (facts.about().kind()) {
            case ACTIVITY -> event(thing, place, facts, coming);
            case MEETING_PLACE -> {
                thing.putAll(withoutType(place));
                hours(thing, facts.timetable());
            }
            case ORGANISATION, INITIATIVE -> put(thing, "address", place.get("address"));
            case SERVICE -> thing.put("areaServed", words.where(page, facts));
        }
        contact(thing, facts);
        return JSON.writeValueAsString(thing).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private static String type(EntryFacts facts) {
        return switch (facts.about().kind()) {
            case ACTIVITY -> facts.timetable().series().isEmpty() ? "Service" : "Event";
            case MEETING_PLACE -> "CivicStructure";
            case ORGANISATION, INITIATIVE -> "Organization";
            case SERVICE -> "Service";
        };
    }

    private static void contact(Map<String, Object> thing, EntryFacts facts) {
        boolean oneself = Stream.of("Organization", "CivicStructure").anyMatch(thing.get("@type")::equals);
        if (oneself) {
            put(thing, "telephone", facts.contact().telephone());
            put(thing, "email", thing.get("@type").equals("Organization") ? facts.contact().mail() : "");
        }
        put(thing, "sameAs", facts.contact().website());
    }

    private static void event(Map<String, Object> thing, Map<String, Object> place, EntryFacts facts, ComingView coming) {
        if (facts.timetable().series().isEmpty()) {
            return;
        }
        Optional<Occurrence> next = coming.next().stream().findFirst();
        next.ifPresent(time -> {
            thing.put("startDate", time.begin().atZone(Timetable.ZONE).toOffsetDateTime().toString());
            thing.put("endDate", time.end().atZone(Timetable.ZONE).toOffsetDateTime().toString());
            thing.put("eventStatus", "https://schema.org/" + (time.cancelled() ? "EventCancelled" : "EventScheduled"));
        });
        thing.put("location", place);
        if (facts.cost().price() == Price.FREE) {
            thing.put("isAccessibleForFree", true);
        }
        List<Map<String, Object>> schedules = facts.timetable().series().stream().flatMap(series -> schedule(series).stream()).toList();
        if (!schedules.isEmpty()) {
            thing.put("eventSchedule", schedules);
        }
    }

    private static Optional<Map<String, Object>> schedule(Series series) {
        if (series.rhythm() instanceof Rhythm.Once) {
            return Optional.empty();
        }
        Map<String, Object> schedule = new LinkedHashMap<>();
        schedule.put("@type", "Schedule");
        if (series.rhythm() instanceof Rhythm.Weekly(int every, var days)) {
            schedule.put("repeatFrequency", "P" + every + "W");
            schedule.put("byDay", days.stream().map(JsonLd::day).toList());
        } else if (series.rhythm() instanceof Rhythm.Monthly(int week, var day)) {
            schedule.put("repeatFrequency", "P1M");
            schedule.put("byDay", week + day.name().substring(0, 2));
        }
        schedule.put("startDate", series.first().toString());
        series.last().ifPresent(last -> schedule.put("endDate", last.toString()));
        schedule.put("startTime", CLOCK.format(series.from()));
        schedule.put("endTime", CLOCK.format(series.until()));
        schedule.put("scheduleTimezone", Timetable.ZONE.getId());
        List<String> not = Stream.concat(series.skipped().stream(), series.cancelled().stream()).sorted().map(LocalDate::toString).toList();
        if (!not.isEmpty()) {
            schedule.put("exceptDate", not);
        }
        return Optional.of(schedule);
    }

    private static Map<String, Object> place(Page page, EntryWords words, EntryFacts facts) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("@type", "Place");
        place.put("name", facts.spot().withheld() ? page.municipality() : words.where(page, facts));
        Spot spot = facts.spot();
        if (!spot.withheld()) {
            Map<String, Object> address = new LinkedHashMap<>();
            address.put("@type", "PostalAddress");
            put(address, "streetAddress", spot.address().isEmpty() ? facts.contact().address() : (spot.street() + " " + spot.houseNumber()).strip());
            put(address, "postalCode", spot.postcode());
            put(address, "addressLocality", spot.town());
            if (address.size() > 1) {
                address.put("addressCountry", "NL");
                place.put("address", address);
            }
            spot.point().ifPresent(point -> place.put("geo", Map.of("@type", "GeoCoordinates", "latitude", point.latitude(), "longitude", point.longitude())));
        }
        return place;
    }

    private static Map<String, Object> withoutType(Map<String, Object> place) {
        return place.entrySet().stream().filter(each -> each.getKey().equals("address") || each.getKey().equals("geo")).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    private static void hours(Map<String, Object> thing, Timetable timetable) {
        List<Map<String, Object>> hours = new ArrayList<>();
        timetable.openings().forEach(open -> hours.add(Map.of("@type", "OpeningHoursSpecification", "dayOfWeek", day(open.day()), "opens", CLOCK.format(open.from()), "closes", CLOCK.format(open.until()))));
        if (!hours.isEmpty()) {
            thing.put("openingHoursSpecification", hours);
        }
    }

    private static String day(DayOfWeek day) {
        return "https://schema.org/" + day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, Object> thing, String name, Object value) {
        if (value != null && !value.equals("")) {
            thing.put(name, value);
        }
    }
}
