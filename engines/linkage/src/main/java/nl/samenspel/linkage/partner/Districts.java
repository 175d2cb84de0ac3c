package nl.samenspel.linkage.partner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.linkage.agreement.Agreement;

/** Finds the district of a postcode, by the whole postcode first and by its digits otherwise. */
final class Districts {

    private final Map<String, Short> byPostcode = new HashMap<>();

    Districts(List<Agreement.District> districts) {
        for (int at = 0; at < districts.size(); at++) {
            short number = (short) (at + 1);
            districts.get(at).postcodes().forEach(postcode -> byPostcode.put(postcode.replace(" ", "").toUpperCase(
                    java.util.Locale.ROOT), number));
        }
    }

    /** From 1 by place in the agreement; 0 when the postcode is in none. */
    short of(String postcode) {
        Short found = byPostcode.get(postcode);
        return found != null ? found : byPostcode.getOrDefault(postcode.substring(0, 4), (short) 0);
    }
}
