package nl.samenspel.access;

import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.access.limits.Client;
import nl.samenspel.access.limits.RateLimits;
import org.springframework.stereotype.Component;

/** Guards what anybody may do without logging in: how often one client may, for other modules to ask. Nobody has to prove to be a person; who does it too often calls us. */
@Component
public class Often {

    private final RateLimits limits;

    Often(RateLimits limits) {
        this.limits = limits;
    }

    /** What is counted. */
    public enum What {
        /** Putting something on the map; a library may stand behind one client. */
        PUT_ON_THE_MAP(RateLimits.Limit.INITIATIVES_BY_CLIENT),
        /** Typing a code by which somebody keeps something. */
        TYPE_A_CODE(RateLimits.Limit.TRIES_BY_CLIENT),
        /** Saying that something is not right. */
        REMARK(RateLimits.Limit.REMARKS_BY_CLIENT);

        private final RateLimits.Limit limit;

        What(RateLimits.Limit limit) {
            this.limit = limit;
        }
    }

    /** Counts one attempt; whether it is within the limit. */
    public boolean mayAgain(What what, HttpServletRequest request) {
        return limits.attempt(what.limit, Client.of(request)) instanceof RateLimits.Within;
    }
}
