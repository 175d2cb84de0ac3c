package nl.samenspel.matching.suggest;

/** What somebody did with a suggestion: the history a model learns from. */
public record Answer(AcceptanceFeatures features, boolean yes) {
}
