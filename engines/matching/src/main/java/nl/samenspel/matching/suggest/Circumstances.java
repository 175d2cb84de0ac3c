package nl.samenspel.matching.suggest;

import java.util.Map;

/**
 * What has happened lately that a good suggestion takes into account. Nothing in here says who somebody is.
 *
 * @param reactions     per request, also those that came by a direct link
 * @param notifications per person: how often they were asked in the last four weeks
 * @param answered      per neighbourhood: the share of its requests of the last half year that found somebody, 0 to 1
 * @param hopes         per request: how many yeses it may hope for from everybody who could help, see {@link OfferBook#hope}
 */
public record Circumstances(Map<String, Integer> reactions, Map<String, Integer> notifications, Map<String, Double> answered,
                            Map<String, Double> hopes) {

    public static final Circumstances QUIET = new Circumstances(Map.of(), Map.of(), Map.of(), Map.of());

    public Circumstances(Map<String, Integer> reactions, Map<String, Integer> notifications, Map<String, Double> answered) {
        this(reactions, notifications, answered, Map.of());
    }

    int reactionsTo(String request) {
        return reactions.getOrDefault(request, 0);
    }

    int notificationsOf(String person) {
        return notifications.getOrDefault(person, 0);
    }
}
