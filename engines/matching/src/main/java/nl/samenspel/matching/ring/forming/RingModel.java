package nl.samenspel.matching.ring.forming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import nl.samenspel.matching.ring.Pool;
import nl.samenspel.matching.ring.Resident;
import nl.samenspel.matching.ring.Ring;
import org.jspecify.annotations.Nullable;

/**
 * Rings as conditions on yes-or-no questions: is there a ring around this volunteer, and is this member in it? A ring that exists
 * goes on around the same volunteer, or around a new one when the old one left.
 */
final class RingModel {

    final CpModel conditions = new CpModel();
    final List<Resident> volunteers;
    final List<Resident> members;
    /** By volunteer: whether there is a ring. */
    final BoolVar[] exists;
    /** By volunteer and member: whether the member is in it; null when it is too far. */
    final @Nullable BoolVar[][] joins;
    final List<Ring> before;
    /** By ring of before and volunteer: whether the ring goes on around this volunteer; null when it cannot. */
    final @Nullable BoolVar[][] continues;
    final Figure people = new Figure();
    final Figure staying = new Figure();
    final Figure wishes = new Figure();
    final Figure metres = new Figure();
    /** Every question, for handing one answer on to the next search. */
    final List<BoolVar> questions = new ArrayList<>();

    /** Questions whose answer follows from others, in an order in which they can be answered. */
    final List<Consequence> consequences = new ArrayList<>();

    private final Pool pool;
    private final Map<Wish, List<BoolVar>> meetings = new LinkedHashMap<>();

    /** Something a member would like help with. */
    private record Wish(int member, String talent) {
    }

    /** Yes when all, or any, of other answers are yes. */
    record Consequence(BoolVar question, List<? extends Literal> of, boolean all) {
    }

    RingModel(Pool pool, List<Ring> before) {
        this.pool = pool;
        this.before = before;
        volunteers = pool.volunteers();
        members = pool.members();
        exists = new BoolVar[volunteers.size()];
        joins = new BoolVar[volunteers.size()][members.size()];
        continues = new BoolVar[before.size()][volunteers.size()];
        for (int volunteer = 0; volunteer < exists.length; volunteer++) {
            ask(volunteer);
            keepSize(volunteer);
            keepClose(volunteer);
            countWishes(volunteer);
        }
        for (int member = 0; member < members.size(); member++) {
            conditions.addAtMostOne(choices(member));
        }
        goOn();
        meetings.values().forEach(met -> conditions.addAtMostOne(met.toArray(Literal[]::new)));
    }

    /** No more wishes can be met than there are with somebody near who has the talent. */
    long wishesThatCouldBeMet() {
        return meetings.size();
    }

    /** No more members can stay than are still there. */
    long membersStillThere() {
        return before.stream().flatMap(ring -> ring.members().stream())
                .filter(id -> members.stream().anyMatch(member -> member.id().equals(id))).count();
    }

    private BoolVar question() {
        BoolVar question = conditions.newBoolVar("");
        questions.add(question);
        return question;
    }

    private void ask(int volunteer) {
        exists[volunteer] = question();
        people.add(exists[volunteer], 1);
        for (int member = 0; member < members.size(); member++) {
            if (pool.rules().withinWalkingDistance(volunteers.get(volunteer), members.get(member))) {
                BoolVar join = question();
                joins[volunteer][member] = join;
                people.add(join, 1);
                metres.add(join, pool.rules().metres(volunteers.get(volunteer), members.get(member)));
            }
        }
    }

    private List<Literal> choices(int member) {
        List<Literal> choices = new ArrayList<>();
        for (BoolVar[] ring : joins) {
            if (ring[member] != null) {
                choices.add(ring[member]);
            }
        }
        return choices;
    }

    private void keepSize(int volunteer) {
        LinearExprBuilder fewest = LinearExpr.newBuilder().addTerm(exists[volunteer], 1 - pool.rules().smallest());
        LinearExprBuilder most = LinearExpr.newBuilder().addTerm(exists[volunteer], 1 - pool.rules().largest());
        for (BoolVar join : joins[volunteer]) {
            if (join != null) {
                fewest.add(join);
                most.add(join);
                conditions.addImplication(join, exists[volunteer]);
            }
        }
        conditions.addGreaterOrEqual(fewest, 0);
        conditions.addLessOrEqual(most, 0);
    }

    private void keepClose(int volunteer) {
        for (int one = 0; one < members.size(); one++) {
            for (int other = 0; other < one; other++) {
                BoolVar first = joins[volunteer][one];
                BoolVar second = joins[volunteer][other];
                if (first != null && second != null && !pool.rules().withinWalkingDistance(members.get(one), members.get(other))) {
                    conditions.addBoolOr(new Literal[] {first.not(), second.not()});
                }
            }
        }
    }

    private void countWishes(int volunteer) {
        Map<String, List<Literal>> talents = talents(volunteer);
        Map<String, BoolVar> present = new HashMap<>();
        for (int member = 0; member < members.size(); member++) {
            BoolVar join = joins[volunteer][member];
            if (join == null) {
                continue;
            }
            for (String wish : members.get(member).openWishes()) {
                if (talents.containsKey(wish)) {
                    BoolVar met = question();
                    conditions.addImplication(met, join);
                    conditions.addImplication(met, present.computeIfAbsent(wish, talent -> present(talents.get(talent))));
                    wishes.add(met, 1);
                    meetings.computeIfAbsent(new Wish(member, wish), _ -> new ArrayList<>()).add(met);
                    consequences.add(new Consequence(met, List.of(join, present.get(wish)), true));
                }
            }
        }
    }

    /** For each talent the answers any of which brings it into the ring. */
    private Map<String, List<Literal>> talents(int volunteer) {
        Map<String, List<Literal>> talents = new HashMap<>();
        volunteers.get(volunteer).talents()
                .forEach(talent -> talents.computeIfAbsent(talent, _ -> new ArrayList<>()).add(exists[volunteer]));
        for (int member = 0; member < members.size(); member++) {
            BoolVar join = joins[volunteer][member];
            if (join != null) {
                members.get(member).talents().forEach(talent -> talents.computeIfAbsent(talent, _ -> new ArrayList<>()).add(join));
            }
        }
        return talents;
    }

    private BoolVar present(List<Literal> bringers) {
        BoolVar present = question();
        List<Literal> either = new ArrayList<>(bringers);
        either.add(present.not());
        conditions.addBoolOr(either);
        consequences.add(new Consequence(present, bringers, false));
        return present;
    }

    private void goOn() {
        for (int ring = 0; ring < before.size(); ring++) {
            for (int volunteer = 0; volunteer < volunteers.size(); volunteer++) {
                if (canContinue(before.get(ring), volunteers.get(volunteer).id())) {
                    continues[ring][volunteer] = question();
                    conditions.addImplication(continues[ring][volunteer], exists[volunteer]);
                }
            }
            conditions.addAtMostOne(present(continues[ring]));
            countStaying(ring);
        }
        for (int volunteer = 0; volunteer < volunteers.size(); volunteer++) {
            BoolVar[] rings = new BoolVar[before.size()];
            for (int ring = 0; ring < rings.length; ring++) {
                rings[ring] = continues[ring][volunteer];
            }
            conditions.addAtMostOne(present(rings));
        }
    }

    /** A volunteer who is still there keeps the ring; one who has a ring does not take over another. */
    private boolean canContinue(Ring ring, String volunteer) {
        boolean stillThere = volunteers.stream().anyMatch(one -> one.id().equals(ring.volunteer()));
        boolean hasRing = before.stream().anyMatch(other -> other.volunteer().equals(volunteer));
        return stillThere ? ring.volunteer().equals(volunteer) : !hasRing;
    }

    private void countStaying(int ring) {
        for (int volunteer = 0; volunteer < volunteers.size(); volunteer++) {
            BoolVar continued = continues[ring][volunteer];
            for (int member = 0; member < members.size() && continued != null; member++) {
                BoolVar join = joins[volunteer][member];
                if (join != null && before.get(ring).members().contains(members.get(member).id())) {
                    BoolVar stays = question();
                    conditions.addImplication(stays, continued);
                    conditions.addImplication(stays, join);
                    staying.add(stays, 1);
                    consequences.add(new Consequence(stays, List.of(continued, join), true));
                }
            }
        }
    }

    private static List<Literal> present(@Nullable BoolVar[] questions) {
        List<Literal> present = new ArrayList<>();
        for (BoolVar question : questions) {
            if (question != null) {
                present.add(question);
            }
        }
        return present;
    }
}
