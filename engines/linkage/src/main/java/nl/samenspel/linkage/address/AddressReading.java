package nl.samenspel.linkage.address;

/** What became of one written address. */
public sealed interface AddressReading {

    /** There is one way to read it. */
    record Understood(Address address) implements AddressReading {
    }

    /** There is more than one way to read it; it is not linked until somebody chose. */
    record Ambiguous(Doubt doubt, Address likely) implements AddressReading {
    }

    /** It is no address. */
    record Broken(Part part, Flaw flaw) implements AddressReading {
    }

    /** Which part of an address is meant. */
    enum Part { POSTCODE, NUMBER, LETTER, ADDITION }

    /** Why an address can be read in more than one way. */
    enum Doubt {
        /** 12-14: addition 14, or the numbers 12 to 14. */
        RANGE,
        /** 12-I: letter I, or first floor. */
        LETTER_OR_ROMAN,
        /** The letter column says A, the number column says 12B. */
        COLUMNS_DISAGREE,
        /** 12 and 14, 12+14: more than one number. */
        SEVERAL_NUMBERS
    }

    /** What is wrong with a part. */
    enum Flaw { MISSING, MALFORMED, OUT_OF_RANGE, TOO_LONG, POST_BOX, NO_NUMBER }
}
