package nl.samenspel.matching.suggest;

/**
 * How much each consideration counts. The standard values are ours; a municipality can change them, and they stand on a page.
 *
 * @param fit        what full agreement of interests and experiences adds, as a share
 * @param popularity factor for each reaction a request already has: what is popular makes room
 * @param attention  factor for each time somebody was asked in the last four weeks
 * @param neglect    what is added, as a share, for a neighbourhood none of whose requests found anybody
 * @param scarcity   power of the number of yeses a request may hope for from everybody: what few can do goes before what many can
 */
public record Weighing(double fit, double popularity, double attention, double neglect, double scarcity) {

    public static final Weighing STANDARD = new Weighing(0.5, 0.5, 0.85, 0.5, 0.5);
}
