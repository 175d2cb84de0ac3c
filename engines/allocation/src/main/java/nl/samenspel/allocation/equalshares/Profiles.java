package nl.samenspel.allocation.equalshares;

import java.util.EnumMap;
import java.util.Map;

import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Utility;

/** An election with its ballots merged per utility, made once and used by every count about it. */
public final class Profiles {

    private final Election election;
    private final Map<Utility, Electorate> electorates = new EnumMap<>(Utility.class);

    public Profiles(Election election) {
        this.election = election;
    }

    public Election election() {
        return election;
    }

    synchronized Electorate electorate(Utility utility) {
        return electorates.computeIfAbsent(utility, wanted -> Electorate.of(election, wanted));
    }
}
