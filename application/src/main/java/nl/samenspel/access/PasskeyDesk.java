package nl.samenspel.access;

import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.verifier.exception.VerificationException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks with a browser about passkeys: gives out a challenge, keeps it in the session of that browser, and takes the answer to it once. What browsers send may be anything;
 * an answer that does not hold is a refusal, never an error.
 */
@Component
class PasskeyDesk {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyDesk.class);
    private static final String CHALLENGE = "samenspel.challenge";
    private static final Authentication NOBODY = new AnonymousAuthenticationToken("passkey", "nobody", AuthorityUtils.createAuthorityList("NOBODY"));
    private static final JsonMapper JSON = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> NEW_PASSKEY = new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> USED_PASSKEY = new TypeReference<>() {};

    private final RelyingParty party;
    private final Municipalities municipalities;
    private final SiteAddress site;

    PasskeyDesk(RelyingParty party, Municipalities municipalities, SiteAddress site) {
        this.party = party;
        this.municipalities = municipalities;
        this.site = site;
    }

    /** What the browser of who logged in needs to make a passkey, as JSON. */
    String questionForNew(Actor actor, HttpServletRequest request) {
        PublicKeyCredentialCreationOptions options = partyFor(request, null)
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(new LoggedIn(actor)));
        remember(options.getChallenge(), request);
        return JSON.writeValueAsString(options);
    }

    /** What a browser needs to log in with a passkey, as JSON. */
    String questionForUse(HttpServletRequest request) {
        PublicKeyCredentialRequestOptions options = partyFor(request, null).createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(NOBODY));
        remember(options.getChallenge(), request);
        return JSON.writeValueAsString(options);
    }

    /** Keeps the passkey that the browser made. Whether it holds. */
    boolean keepNew(String answer, String label, Actor actor, HttpServletRequest request) {
        Optional<Bytes> challenge = takeChallenge(request);
        if (challenge.isEmpty()) {
            return false;
        }
        try {
            WebAuthnRelyingPartyOperations operations = partyFor(request, challenge.get());
            PublicKeyCredentialCreationOptions options = operations.createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(new LoggedIn(actor)));
            operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(options, new RelyingPartyPublicKey(JSON.readValue(answer, NEW_PASSKEY), label)));
            return true;
        } catch (JacksonException | VerificationException | IllegalArgumentException | DataConversionException refused) {
            note(refused);
            return false;
        }
    }

    /** Whom the passkey in the browser lets in, if it holds. */
    Optional<AccountId> use(String answer, HttpServletRequest request) {
        Optional<Bytes> challenge = takeChallenge(request);
        if (challenge.isEmpty()) {
            return Optional.empty();
        }
        try {
            WebAuthnRelyingPartyOperations operations = partyFor(request, challenge.get());
            PublicKeyCredentialRequestOptions options = operations.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(NOBODY));
            PublicKeyCredentialUserEntity user = operations.authenticate(new RelyingPartyAuthenticationRequest(options, JSON.readValue(answer, USED_PASSKEY)));
            UUID number = Passkeys.number(user.getId());
            return Optional.of(new AccountId(number));
        } catch (JacksonException | VerificationException | IllegalArgumentException | DataConversionException refused) {
            note(refused);
            return Optional.empty();
        }
    }

    private WebAuthnRelyingPartyOperations partyFor(HttpServletRequest request, @Nullable Bytes challenge) {
        String name = "Samenspel " + municipalities.current(CurrentMunicipality.require()).name();
        return party.at(request.getServerName(), name, site.of(request), challenge);
    }

    private static void remember(Bytes challenge, HttpServletRequest request) {
        request.getSession(true).setAttribute(CHALLENGE, challenge.toBase64UrlString());
    }

    /** A challenge is answered once, right or wrong. */
    private static Optional<Bytes> takeChallenge(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(CHALLENGE) instanceof String challenge)) {
            return Optional.empty();
        }
        session.removeAttribute(CHALLENGE);
        return Optional.of(Bytes.fromBase64(challenge));
    }

    /** The kind of refusal only: what a browser sent does not belong in a log. */
    private static void note(RuntimeException refused) {
        LOG.info("A passkey was refused: {}", refused.getClass().getSimpleName());
    }
}
