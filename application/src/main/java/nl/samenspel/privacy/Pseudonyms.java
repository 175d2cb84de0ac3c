package nl.samenspel.privacy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import nl.samenspel.operations.Keys;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import org.springframework.stereotype.Component;

/** The names under which people stand in the processing log: HMAC-SHA-256 of the account with a key of the installation, another in each municipality. */
@Component
class Pseudonyms {

    static final String TYPE = "samenspel-pseudoniem";

    private final Keys keys;

    Pseudonyms(Keys keys) {
        this.keys = keys;
    }

    String of(AccountId person) {
        return HexFormat.of().formatHex(keys.mac("pseudonyms", (CurrentMunicipality.require() + " " + person).getBytes(StandardCharsets.UTF_8)));
    }
}
