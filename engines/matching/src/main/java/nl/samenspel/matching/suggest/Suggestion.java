package nl.samenspel.matching.suggest;

import java.util.List;

import nl.samenspel.matching.HelpOffer;
import nl.samenspel.matching.HelpRequest;

/** Two people who could be brought together, and why. */
public record Suggestion(HelpRequest request, HelpOffer offer, Score score, List<Reason> reasons) {
}
