package nl.samenspel.directory;

import java.util.Optional;
import nl.samenspel.places.Point;

/** Where on earth an address is. A port: without the national service one chooses a neighbourhood, and everything else works the same. */
public interface AddressLookup {

    /** An address as the national register writes it. */
    record Found(String street, String houseNumber, String postcode, String town, Point point) {}

    /** The address with this postcode and number; empty when there is none, and also when nobody can be asked at this moment. */
    Optional<Found> find(String postcode, String houseNumber);
}
