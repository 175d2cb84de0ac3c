package nl.samenspel.allocation.equalshares;

/** Where every payment of a count is written down. */
interface Ledger {

    /** A project is about to be paid, divided over its supporters as the division says. */
    void write(Backing backing, Candidate.Price price, ExactDivision division);
}
