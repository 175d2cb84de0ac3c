package nl.samenspel.messages;

import java.util.List;
import nl.samenspel.people.AccountId;

/** Who posts letters and makes calls. A port: the module that knows the roles implements it. */
public interface Hands {

    /** Who may do so for somebody in this district, those who are nearest only. @param district code of the district; empty: not known */
    List<AccountId> nearby(String district);

    /** Who may do so for somebody whom nobody nearby may know of. */
    List<AccountId> ofTheMunicipality();
}
