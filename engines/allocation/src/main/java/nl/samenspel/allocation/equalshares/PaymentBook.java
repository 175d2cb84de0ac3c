package nl.samenspel.allocation.equalshares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.samenspel.allocation.Fraction;

/** What every supporter of every project paid in the deciding count, exactly, and what supporters have left. */
public final class PaymentBook implements Ledger {

    private final Electorate electorate;
    private final Purses purses;
    private final ExactPrices prices;
    private final Map<Integer, List<Paid>> paid = new HashMap<>();
    private final Map<Integer, Fraction> left = new HashMap<>();

    PaymentBook(Electorate electorate, Purses purses, ExactPrices prices) {
        this.electorate = electorate;
        this.purses = purses;
        this.prices = prices;
    }

    /**
     * Voters who paid the same for a project.
     *
     * @param amount    in the currency, each
     * @param everything whether it was all they had left
     */
    public record Paid(Fraction amount, long voters, boolean everything) {
    }

    @Override
    public void write(Backing backing, Candidate.Price price, ExactDivision division) {
        Map<Integer, Long> fullByPoints = new TreeMap<>();
        Map<Integer, Long> restByState = new TreeMap<>();
        for (int place = 0; place < backing.groups().length; place++) {
            boolean poor = division.isPoor(place);
            (poor ? restByState : fullByPoints).merge(
                    poor ? purses.state(backing.groups()[place]) : backing.pointsOf(place),
                    (long) backing.sizes()[place], Long::sum);
        }
        Fraction perPoint = Fraction.of(price.value(), prices.denominator().multiply(BigInteger.valueOf(price.rich())));
        List<Paid> entries = new ArrayList<>();
        fullByPoints.forEach((points, voters) -> entries.add(new Paid(inCurrency(perPoint.times(points)), voters, false)));
        Map<Fraction, Long> rest = new TreeMap<>();
        restByState.forEach((state, voters) -> rest.merge(money(state), voters, Long::sum));
        rest.forEach((amount, voters) -> entries.add(new Paid(amount, voters, true)));
        paid.put(backing.project(), List.copyOf(entries));
    }

    /** After the last purchase: what supporters of the projects that were not bought have left together. */
    void close() {
        for (Backing backing : electorate.backings()) {
            if (!paid.containsKey(backing.project())) {
                long members = 0;
                long[] sums = new long[prices.purchases()];
                for (int place = 0; place < backing.groups().length; place++) {
                    int state = purses.state(backing.groups()[place]);
                    if (state != Purses.EMPTY) {
                        members += backing.sizes()[place];
                        purses.addPaid(state, backing.sizes()[place], sums);
                    }
                }
                left.put(backing.project(), inCurrency(Fraction.of(prices.money(members, sums), prices.denominator())));
            }
        }
    }

    private Fraction money(int state) {
        return inCurrency(Fraction.of(purses.exactMoney(state, prices), prices.denominator()));
    }

    private Fraction inCurrency(Fraction units) {
        return units.times(Fraction.of(BigInteger.ONE, electorate.unitsOfMoney()));
    }

    /** Everybody who paid for the project, by amount; nothing when it was not bought with the voters' money. */
    public List<Paid> paidFor(int project) {
        return paid.getOrDefault(project, List.of());
    }

    /** What the supporters of a project that was not bought have left together; nothing when nobody supports it. */
    public Optional<Fraction> leftFor(int project) {
        return Optional.ofNullable(left.get(project));
    }
}
