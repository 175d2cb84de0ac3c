package nl.samenspel.finding;

/** Something that happened to what can be found. Saying it twice, or in another order, comes to the same: the highest version of an id counts. */
public sealed interface Change {

    String id();

    long version();

    /** It is there and says this. @param shown what a list shows of it, given back with each hit */
    record Put(Findable findable, Shown shown) implements Change {

        /** Without anything to give back. */
        public Put(Findable findable) {
            this(findable, Shown.NOTHING);
        }

        @Override
        public String id() {
            return findable.id();
        }

        @Override
        public long version() {
            return findable.version();
        }
    }

    /** It is not there any more, or not for everybody. @param version higher than that of the last {@link Put} */
    record Remove(String id, long version) implements Change {}
}
