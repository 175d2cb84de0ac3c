package nl.samenspel.access;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.ParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.access.limits.Client;
import nl.samenspel.access.limits.RateLimits;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.MailAddress;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.web.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Logging in at one's own organisation (OpenID Connect, code flow with PKCE, state and nonce, after the NL GOV profile). What was asked is kept in the session of the browser that
 * asked, so an answer counts in that browser only, and once.
 */
@Controller
class OpenIdController {

    private static final Logger LOG = LoggerFactory.getLogger(OpenIdController.class);
    private static final String BACK = "/inloggen/organisatie/terug";
    private static final String ASKED = "samenspel.openid";
    /** We ask for these by name and not for the scope {@code profile}, which would bring more than we need. */
    private static final String CLAIMS = "{\"id_token\":{\"email\":{\"essential\":true},\"email_verified\":{\"essential\":true}}}";

    private final OpenIdSettings settings;
    private final OpenIdProvider provider;
    private final OpenIdLinks links;
    private final Sessions sessions;
    private final RateLimits limits;
    private final SiteAddress site;

    OpenIdController(OpenIdSettings settings, OpenIdProvider provider, OpenIdLinks links, Sessions sessions, RateLimits limits, SiteAddress site) {
        this.settings = settings;
        this.provider = provider;
        this.links = links;
        this.sessions = sessions;
        this.limits = limits;
        this.site = site;
    }

    /** To the provider, with a fresh question. A link and not a form, for a page may send its forms to this site only. */
    @GetMapping("/inloggen/organisatie")
    String ask(@RequestParam(name = "verder", defaultValue = "") String onward, HttpServletRequest request, HttpServletResponse response, Model model) {
        refuse(request);
        String state = Secrets.make();
        String nonce = Secrets.make();
        String verifier = Secrets.make();
        Map<String, String> question = new LinkedHashMap<>();
        question.put("response_type", "code");
        question.put("client_id", settings.clientId());
        question.put("redirect_uri", site.of(request) + BACK);
        question.put("scope", "openid email");
        question.put("state", state);
        question.put("nonce", nonce);
        question.put("code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.hash(verifier)));
        question.put("code_challenge_method", "S256");
        question.put("claims", CLAIMS);
        if (!settings.acr().isEmpty()) {
            question.put("acr_values", String.join(" ", settings.acr()));
        }
        try {
            String address = provider.endpoints().authorization().toString();
            request.getSession(true).setAttribute(ASKED, String.join(" ", state, nonce, verifier, Onward.to(onward)));
            return "redirect:" + address + (address.contains("?") ? "&" : "?") + OpenIdProvider.query(question);
        } catch (OpenIdProvider.Failed failed) {
            return refused("outage", failed, response, model);
        }
    }

    @GetMapping(BACK)
    String back(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String iss,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        refuse(request);
        Optional<String[]> asked = takeAsked(request);
        if (asked.isEmpty() || !same(asked.get()[0], state)) {
            return refused("strange", new OpenIdProvider.Failed("an answer that this browser did not ask for"), response, model);
        }
        if (code.isEmpty()) {
            return refused("strange", new OpenIdProvider.Failed("the provider let nobody in"), response, model);
        }
        try {
            boolean fromElsewhere = !iss.isEmpty() && !iss.equals(settings.issuer()) || iss.isEmpty() && provider.endpoints().namesItself();
            if (fromElsewhere) {
                throw new OpenIdProvider.Failed("the answer is from another provider");
            }
            JWTClaimsSet claims = provider.claims(code, asked.get()[2], site.of(request) + BACK, asked.get()[1]);
            Optional<AccountId> account = links.account(settings.issuer(), claims.getSubject(), checkedMail(claims));
            if (account.isEmpty()) {
                return refused("nobody", new OpenIdProvider.Failed("nobody with a role here"), response, model);
            }
            sessions.begin(account.get(), CurrentMunicipality.require(), request);
            sessions.cameByOrganisation(request);
            if (!settings.acr().isEmpty()) {
                sessions.proved(request);
            }
            return "redirect:" + asked.get()[3];
        } catch (OpenIdProvider.Failed failed) {
            return refused("strange", failed, response, model);
        }
    }

    private static Optional<MailAddress> checkedMail(JWTClaimsSet claims) throws OpenIdProvider.Failed {
        try {
            return Boolean.TRUE.equals(claims.getBooleanClaim("email_verified")) ? Optional.ofNullable(claims.getStringClaim("email")).flatMap(MailAddress::parse) : Optional.empty();
        } catch (ParseException unreadable) {
            throw new OpenIdProvider.Failed("the mail address in the token cannot be read");
        }
    }

    private void refuse(HttpServletRequest request) {
        if (!settings.isOn()) {
            throw new NotFound();
        }
        if (limits.attempt(RateLimits.Limit.TRIES_BY_CLIENT, Client.of(request)) instanceof RateLimits.Exceeded) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    /** A question is answered once, right or wrong. */
    private static Optional<String[]> takeAsked(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ASKED) instanceof String asked)) {
            return Optional.empty();
        }
        session.removeAttribute(ASKED);
        return Optional.of(asked.split(" ", 4));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String refused(String key, OpenIdProvider.Failed why, HttpServletResponse response, Model model) {
        LOG.info("Logging in at an organisation was refused: {}", why.getMessage());
        response.setStatus((switch (key) {
            case "outage" -> HttpStatus.SERVICE_UNAVAILABLE;
            case "nobody" -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.BAD_REQUEST;
        }).value());
        model.addAttribute("key", key);
        model.addAttribute("provider", settings.name());
        return "access/openid-refused";
    }
}
