package nl.samenspel.matching.simulation;

import nl.samenspel.matching.suggest.Weighing;

/** The ways of bringing people together that are compared. */
public enum Way {

    /** A list with the newest on top; nobody is notified. */
    NEWEST_FIRST {
        @Override
        Policy policy() {
            return new NewestFirst();
        }
    },
    /** The same list, and each request is sent to the five nearest. */
    FIVE_NEAREST {
        @Override
        Policy policy() {
            return new FiveNearest();
        }
    },
    /** Our list; nobody is notified. */
    OUR_LIST {
        @Override
        Policy policy() {
            return new Considerate(Considerate.Manner.NEVER, Weighing.STANDARD);
        }
    },
    /** Our list, and questions to a few. */
    OURS {
        @Override
        Policy policy() {
            return new Considerate(Considerate.Manner.STANDARD, Weighing.STANDARD);
        }
    };

    abstract Policy policy();
}
