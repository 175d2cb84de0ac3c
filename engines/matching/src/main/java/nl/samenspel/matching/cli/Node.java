package nl.samenspel.matching.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.samenspel.matching.availability.Availability;
import nl.samenspel.matching.availability.CalendarFault;
import nl.samenspel.matching.availability.CalendarReading;
import nl.samenspel.matching.availability.CalendarText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A place in a JSON file, which knows where it stands so that a fault can be told.
 *
 * @param path such as {@code requests[3].since}
 */
record Node(String path, JsonNode json) {

    /** Makes something of a place, or says what is wrong with it. */
    interface Read<T> {
        T from(Node node) throws Refusal;
    }

    boolean has(String name) {
        return json.hasNonNull(name);
    }

    Node at(String name) {
        JsonNode member = json.get(name);
        return new Node(path.isEmpty() ? name : path + "." + name, member == null || member.isNull() ? MissingNode.getInstance() : member);
    }

    /** The last part of the path. */
    String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    Refusal wrong(String expected) {
        String found = json.isMissingNode() ? "" : json.isString() ? json.asString() : json.toString();
        return Refusal.file("wrong." + expected, path, found.length() > 60 ? found.substring(0, 60) + "…" : found);
    }

    List<Node> elements() throws Refusal {
        if (!json.isArray()) {
            throw wrong("list");
        }
        List<Node> elements = new ArrayList<>();
        for (int at = 0; at < json.size(); at++) {
            elements.add(new Node(path + "[" + at + "]", json.get(at)));
        }
        return elements;
    }

    /** Members by name; none when it is not there. */
    <T> Map<String, T> members(Read<T> read) throws Refusal {
        Map<String, T> members = new LinkedHashMap<>();
        if (!json.isMissingNode()) {
            if (!json.isObject()) {
                throw wrong("object");
            }
            for (String name : json.propertyNames()) {
                members.put(name, read.from(at(name)));
            }
        }
        return members;
    }

    String text() throws Refusal {
        if (!json.isString() || json.asString().isBlank()) {
            throw wrong("text");
        }
        return json.asString();
    }

    String optional(String name) throws Refusal {
        return has(name) ? at(name).text() : "";
    }

    /** A list of words; none when it is not there. */
    Set<String> words() throws Refusal {
        Set<String> words = new HashSet<>();
        if (!json.isMissingNode()) {
            for (Node element : elements()) {
                words.add(element.text());
            }
        }
        return words;
    }

    boolean flag(String name) throws Refusal {
        if (!has(name)) {
            return false;
        }
        if (!json.get(name).isBoolean()) {
            throw at(name).wrong("flag");
        }
        return json.get(name).asBoolean();
    }

    double number(double smallest, double largest) throws Refusal {
        if (!json.isNumber() || !(json.asDouble() >= smallest && json.asDouble() <= largest)) {
            throw wrong("number");
        }
        return json.asDouble();
    }

    int whole(int smallest, int largest) throws Refusal {
        double number = number(smallest, largest);
        if (number != Math.rint(number)) {
            throw wrong("number");
        }
        return (int) number;
    }

    LocalDate date() throws Refusal {
        try {
            LocalDate date = LocalDate.parse(text());
            if (date.getYear() < 1900 || date.getYear() > 2999) {
                throw wrong("date");
            }
            return date;
        } catch (DateTimeException _) {
            throw wrong("date");
        }
    }

    ZoneId zone() throws Refusal {
        try {
            return ZoneId.of(text());
        } catch (DateTimeException _) {
            throw wrong("zone");
        }
    }

    /** Availability as iCalendar lines, in one text or a list of them. */
    Availability availability(ZoneId zone) throws Refusal {
        List<String> lines = new ArrayList<>();
        if (json.isArray()) {
            for (Node element : elements()) {
                lines.add(element.text());
            }
        } else {
            lines.add(text());
        }
        return switch (CalendarText.read(String.join("\n", lines), zone)) {
            case CalendarReading.Readable(Availability availability) -> availability;
            case CalendarReading.Unreadable(List<CalendarFault> faults) -> throw Refusal.file("calendar." + faults.getFirst().kind(),
                    path, faults.getFirst().line(), faults.getFirst().text());
        };
    }
}
