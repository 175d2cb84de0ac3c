package nl.samenspel.matching.suggest;

/**
 * Why a suggestion stands where it stands: the product of its components.
 *
 * @param volunteer  chance that who offers says yes
 * @param requester  chance that who asks says yes
 * @param fit        1 and more: shared interests and experiences
 * @param popularity 1 and less: reactions the request already has
 * @param attention  1 and less: how often the volunteer was asked lately
 * @param neglect    1 and more: few requests from this neighbourhood were answered
 * @param scarcity   above 1 when few others could help, below 1 when many could
 */
public record Score(double volunteer, double requester, double fit, double popularity, double attention, double neglect,
                    double scarcity) {

    /** The chance that both say yes. */
    public double both() {
        return volunteer * requester;
    }

    public double total() {
        return volunteer * requester * fit * popularity * attention * neglect * scarcity;
    }
}
