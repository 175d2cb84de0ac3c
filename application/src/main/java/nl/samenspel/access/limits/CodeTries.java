package nl.samenspel.access.limits;

import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.places.CurrentMunicipality;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Slows down who guesses codes: wrong ones are counted by client and in the whole municipality, good ones are not. */
@Component
public class CodeTries {

    private final RateLimits limits;

    CodeTries(RateLimits limits) {
        this.limits = limits;
    }

    /** Lets nobody try who slipped too often. */
    public void refuseTooMany(HttpServletRequest request) {
        if (limits.isExceeded(RateLimits.Limit.WRONG_CODES_BY_CLIENT, Client.of(request))
                || limits.isExceeded(RateLimits.Limit.WRONG_CODES_HERE, CurrentMunicipality.require().value())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    /** Counts a code that is nobody's. */
    public void wrong(HttpServletRequest request) {
        limits.attempt(RateLimits.Limit.WRONG_CODES_BY_CLIENT, Client.of(request));
        limits.attempt(RateLimits.Limit.WRONG_CODES_HERE, CurrentMunicipality.require().value());
    }
}
