package nl.samenspel.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
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
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.named("pseudonyms"), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((CurrentMunicipality.require() + " " + person).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256", impossible);
        }
    }
}
