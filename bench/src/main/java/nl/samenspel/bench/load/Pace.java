package nl.samenspel.bench.load;

/** When requests are meant to start. */
public sealed interface Pace {

    /** The moment the request with this number, from 0, is meant to start, if all before it have been sent. */
    long intendedStart(long request, long begin, long now);

    /** Every connection asks for the next page as soon as it has the last: measures how much can be served. */
    record Closed() implements Pace {
        @Override
        public long intendedStart(long request, long begin, long now) {
            return now;
        }
    }

    /**
     * Visitors come at fixed moments, whether or not the server keeps up: measures how long they wait. A request that
     * must wait for a free connection is already late, so a stall counts for everybody who came during it (what Gil
     * Tene calls coordinated omission is leaving them out).
     */
    record Open(double requestsPerSecond) implements Pace {
        public Open {
            if (!(requestsPerSecond > 0)) {
                throw new IllegalArgumentException("a rate above 0 is needed, not " + requestsPerSecond);
            }
        }

        @Override
        public long intendedStart(long request, long begin, long now) {
            return begin + Math.round(request * 1e9 / requestsPerSecond);
        }
    }
}
