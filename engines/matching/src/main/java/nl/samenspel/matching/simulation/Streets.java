package nl.samenspel.matching.simulation;

import nl.samenspel.matching.Place;
import nl.samenspel.matching.simulation.Chance.About;

/** The neighbourhoods: a grid in which requests and volunteers do not live in the same corners. */
final class Streets {

    private static final double KILOMETRES_PER_DEGREE = 111.2;
    private static final double MOST = 100;
    private static final double SOUTH = 52;
    private static final double WEST = 5;

    private final int across;
    private final double spacing;
    private final double[] asking;
    private final double[] offering;
    private final Chance chance;

    Streets(Model model, Chance chance) {
        this.across = (int) Math.clamp(model.value("neighbourhoods.across"), 1, MOST);
        this.spacing = model.value("neighbourhoods.spacing");
        this.chance = chance;
        int size = across * (int) Math.clamp(model.value("neighbourhoods.down"), 1, MOST);
        this.asking = new double[size];
        this.offering = new double[size];
        double skew = Math.min(1, model.value("neighbourhoods.skew"));
        for (int number = 0; number < size; number++) {
            double lean = 2 * chance.of(About.NEIGHBOURHOOD, number, 0) - 1;
            asking[number] = 1 + skew * lean;
            offering[number] = 1 - skew * lean + 1e-9;
        }
    }

    Spot ofRequest(int request) {
        return spot(pick(asking, chance.of(About.ASKED_PLACE, request, 0)), About.ASKED_AT, request);
    }

    Spot ofVolunteer(int volunteer) {
        return spot(pick(offering, chance.of(About.LIVES, volunteer, 0)), About.LIVES_AT, volunteer);
    }

    /** A number with a chance in proportion to its weight. */
    static int pick(double[] weights, double luck) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double left = luck * total;
        int number = 0;
        while (number < weights.length - 1 && left >= weights[number]) {
            left -= weights[number++];
        }
        return number;
    }

    private Spot spot(int neighbourhood, About about, int person) {
        int column = neighbourhood % across;
        int row = neighbourhood / across;
        Place place = new Place("buurt %d.%d".formatted(row + 1, column + 1), SOUTH + (row + 0.5) * spacing / KILOMETRES_PER_DEGREE,
                WEST + (column + 0.5) * spacing / (KILOMETRES_PER_DEGREE * Math.cos(Math.toRadians(SOUTH))));
        return new Spot(place, (column + chance.of(about, person, 1)) * spacing, (row + chance.of(about, person, 2)) * spacing);
    }
}
