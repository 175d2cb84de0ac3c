package nl.samenspel.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.people.Account;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * What a passkey speaks with: the site of one municipality, by its host. A passkey made here never works on another municipality's host, nor on a site that only looks like
 * this one. Spring Security checks the signatures; it is made anew for each request, because each host is a party of its own.
 */
@Component
class RelyingParty {

    private final Passkeys passkeys;
    private final People people;

    RelyingParty(Passkeys passkeys, People people) {
        this.passkeys = passkeys;
        this.people = people;
    }

    /**
     * The party at one host.
     *
     * @param origin scheme, host and port as browsers say them
     * @param challenge the one that was given out before; null to give out a fresh one
     */
    WebAuthnRelyingPartyOperations at(String host, String name, String origin, @Nullable Bytes challenge) {
        PublicKeyCredentialRpEntity entity = PublicKeyCredentialRpEntity.builder().id(host).name(name).build();
        Webauthn4JRelyingPartyOperations party = new Webauthn4JRelyingPartyOperations(new Users(), new Credentials(host), entity, Set.of(origin));
        Optional<Bytes> given = Optional.ofNullable(challenge);
        party.setCustomizeCreationOptions(options -> {
            options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                    .userVerification(UserVerificationRequirement.REQUIRED)
                    .residentKey(ResidentKeyRequirement.REQUIRED)
                    .build());
            given.ifPresent(options::challenge);
        });
        party.setCustomizeRequestOptions(options -> {
            options.userVerification(UserVerificationRequirement.REQUIRED);
            given.ifPresent(options::challenge);
        });
        return party;
    }

    /** The people as authenticators know them; the user name on our side is the number of the account. */
    private final class Users implements PublicKeyCredentialUserEntityRepository {

        @Override
        public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
            return AccountId.parse(name).flatMap(people::find).map(Users::entity).orElse(null);
        }

        @Override
        public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
            return people.find(new AccountId(Passkeys.number(id))).map(Users::entity).orElse(null);
        }

        private static PublicKeyCredentialUserEntity entity(Account account) {
            return ImmutablePublicKeyCredentialUserEntity.builder().id(Passkeys.user(account.id())).name(account.name()).displayName(account.name()).build();
        }

        @Override
        public void save(PublicKeyCredentialUserEntity user) {
            throw new IllegalStateException("Accounts are made by logging in with a link, not by a passkey");
        }

        @Override
        public void delete(Bytes id) {
            throw new IllegalStateException("Accounts are not ended by a passkey");
        }
    }

    /** The passkeys made at one host. */
    private final class Credentials implements UserCredentialRepository {

        private final String host;

        Credentials(String host) {
            this.host = host;
        }

        @Override
        public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
            return passkeys.find(credential).orElse(null);
        }

        @Override
        public List<CredentialRecord> findByUserId(Bytes user) {
            return passkeys.of(user, host);
        }

        @Override
        public void save(CredentialRecord credential) {
            passkeys.keep(credential, host);
        }

        @Override
        public void delete(Bytes credential) {
            passkeys.remove(credential);
        }
    }
}
