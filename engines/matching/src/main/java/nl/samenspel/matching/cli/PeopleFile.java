package nl.samenspel.matching.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.samenspel.matching.HelpOffer;
import nl.samenspel.matching.HelpRequest;
import nl.samenspel.matching.Needs;
import nl.samenspel.matching.Place;
import nl.samenspel.matching.Talents;
import nl.samenspel.matching.Urgency;
import nl.samenspel.matching.suggest.Circumstances;
import nl.samenspel.matching.suggest.Period;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads requests and offers from JSON; the form is in the README. The first fault is told with the place where it stands. */
final class PeopleFile {

    private final ZoneId zone;
    private final Map<String, Place> places;

    private PeopleFile(ZoneId zone, Map<String, Place> places) {
        this.zone = zone;
        this.places = places;
    }

    static People read(Path file) throws Refusal {
        try {
            return read(new Node("", JsonMapper.shared().readTree(Files.readString(file))));
        } catch (CharacterCodingException | JacksonException _) {
            throw Refusal.file("noJson", file);
        } catch (IOException _) {
            throw Refusal.file("unreadable", file);
        }
    }

    private static People read(Node root) throws Refusal {
        ZoneId zone = root.has("zone") ? root.at("zone").zone() : ZoneId.of("Europe/Amsterdam");
        LocalDate today = root.at("today").date();
        PeopleFile file = new PeopleFile(zone, root.at("places").members(PeopleFile::place));
        List<HelpRequest> requests = file.all(root.at("requests"), file::request);
        List<HelpOffer> offers = file.all(root.at("offers"), file::offer);
        once(requests.stream().map(HelpRequest::id).toList());
        once(offers.stream().map(HelpOffer::id).toList());
        Circumstances circumstances = new Circumstances(
                root.at("reactions").members(node -> node.whole(0, 1_000_000)),
                root.at("notifications").members(node -> node.whole(0, 1_000_000)),
                root.at("answered").members(node -> node.number(0, 1)));
        return new People(requests, offers, circumstances, Period.from(today, zone));
    }

    private <T> List<T> all(Node list, Node.Read<T> read) throws Refusal {
        List<T> all = new ArrayList<>();
        for (Node node : list.elements()) {
            all.add(read.from(node));
        }
        return all;
    }

    private static void once(List<String> ids) throws Refusal {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw Refusal.file("twice", id);
            }
        }
    }

    private static Place place(Node node) throws Refusal {
        List<Node> numbers = node.elements();
        if (numbers.size() != 2) {
            throw node.wrong("place");
        }
        return new Place(node.name(), numbers.get(0).number(-90, 90), numbers.get(1).number(-180, 180));
    }

    private Place whereabouts(Node node) throws Refusal {
        Place place = places.get(node.at("neighbourhood").text());
        if (place == null) {
            throw node.at("neighbourhood").wrong("neighbourhood");
        }
        return place;
    }

    private HelpRequest request(Node node) throws Refusal {
        Needs needs = new Needs(node.at("skills").words(), node.at("checks").words(), node.at("languages").words(),
                node.at("interests").words(), node.at("experiences").words(), node.flag("organisation"));
        return new HelpRequest(node.at("id").text(), node.at("person").text(), node.at("kind").text(), node.optional("theme"),
                whereabouts(node), node.has("when") ? Optional.of(node.at("when").availability(zone)) : Optional.empty(),
                Duration.ofMinutes(node.has("shortest") ? node.at("shortest").whole(0, 10_000) : 0), needs,
                node.flag("urgent") ? Urgency.URGENT : Urgency.NORMAL, node.at("since").date().atStartOfDay(zone).toInstant(),
                node.has("helpers") ? node.at("helpers").whole(1, 1000) : 1);
    }

    private HelpOffer offer(Node node) throws Refusal {
        Talents talents = new Talents(node.at("skills").words(), node.at("checks").members(Node::date), node.at("languages").words(),
                node.at("interests").words(), node.at("experiences").words(), node.flag("organisation"));
        return new HelpOffer(node.at("id").text(), node.at("person").text(), node.at("kinds").words(), whereabouts(node),
                (int) Math.round(1000 * node.at("reach").number(0, 1000)), node.at("when").availability(zone), talents,
                node.has("capacity") ? node.at("capacity").whole(0, 1000) : 1,
                node.has("running") ? node.at("running").whole(0, 1000) : 0, node.at("excluded").words());
    }
}
