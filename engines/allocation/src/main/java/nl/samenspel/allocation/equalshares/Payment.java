package nl.samenspel.allocation.equalshares;

/**
 * Collects the money for a project: everybody pays the same price per point, and who has less gives what is left. At the
 * same time it watches how long this division into rich and poor stays what it is when the endowment grows.
 */
final class Payment {

    private final Purses purses;
    private final ExactDivision division;
    private final Horizon horizon;

    Payment(Purses purses, ExactDivision division, Horizon horizon) {
        this.purses = purses;
        this.division = division;
        this.horizon = horizon;
    }

    /**
     * @param price  per point, nearly
     * @param growth of that price in one step, nearly
     * @param number of the purchase
     */
    void collect(Backing backing, double price, double growth, int number) {
        int[] groups = backing.groups();
        purses.begin();
        boolean looking = horizon.isOpen();
        for (int place = 0; place < groups.length; place++) {
            int group = groups[place];
            int points = backing.pointsOf(place);
            boolean poor = division.isPoor(place);
            if (looking && !(poor && purses.state(group) == Purses.EMPTY)) {
                watch(group, poor, price * points, growth * points);
            }
            if (poor) {
                purses.emptied(group);
            } else {
                purses.paid(group, number, points, price, growth);
            }
        }
        purses.end(growth, backing.mostPoints());
    }

    private void watch(int group, boolean poor, double asked, double askedGrowth) {
        double spare = purses.money()[group] - asked;
        double spareGrowth = purses.growth()[group] - askedGrowth;
        double error = purses.error() + asked * 0x1p-46;
        double growthError = purses.growthError() + (Math.abs(askedGrowth) + Math.abs(spareGrowth)) * 0x1p-46;
        if (poor) {
            horizon.limit(-spare - error, spareGrowth + growthError);
        } else {
            horizon.limit(spare - error, growthError - spareGrowth);
        }
    }
}
