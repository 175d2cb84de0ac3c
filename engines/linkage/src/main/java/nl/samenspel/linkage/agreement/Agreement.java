package nl.samenspel.linkage.agreement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The agreement (<i>afspraak</i>) of a session: purpose, partners with their grounds, what may be brought, which tables are
 * made and how they are protected. Nothing is linked that is not in here.
 *
 * @param unit what a row of a table counts
 * @param dpia the data protection impact assessment, AVG article 35
 * @param jointControllers the arrangement between joint controllers, AVG article 26
 * @param retentionDays how long pseudonyms are kept behind the session: always 0
 * @param districts may be empty; then there are no figures per district
 * @param pseudonyms how addresses are turned into pseudonyms; keyed when the agreement does not say
 */
public record Agreement(String name, String date, String purpose, Unit unit, Document dpia, Document jointControllers,
        int retentionDays, List<Partner> partners, List<Domain> domains, List<Provision> provisions,
        List<District> districts, Set<StandardTable> tables, Protection protection,
        @Nullable Pseudonyms pseudonyms) {

    /** What is counted: addresses, unless partners bring numbers that tell households of one address apart. */
    public enum Unit { ADDRESSES, HOUSEHOLDS }

    /** How addresses become pseudonyms: with the shares of all at one place, or by lists that go round blinded (RFC 9497). */
    public enum Pseudonyms { KEYED, OBLIVIOUS }

    /** A document that is part of the agreement; the hash ties this very version to it. */
    public record Document(String title, String sha256) {
    }

    /** @param ground the legal ground on which this partner brings its list, with its article */
    public record Partner(String id, String name, String ground) {
    }

    /** A field of provisions, such as youth help. */
    public record Domain(String id, String name) {
    }

    /** @param code as it stands in the lists */
    public record Provision(String code, String name, String domain) {
    }

    /** @param postcodes whole postcodes (1506AB) or their first four digits (1506) */
    public record District(String id, String name, List<String> postcodes) {
    }

    /** The tables a session can make. */
    public enum StandardTable { PROVISIONS, DOMAINS, COMBINATIONS, ORGANISATIONS, CONCENTRATION, STATISTICS }

    /** Whether lists go round, so that nobody can make a pseudonym without all partners. */
    public boolean isOblivious() {
        return pseudonyms == Pseudonyms.OBLIVIOUS;
    }

    /** The place of a partner in the agreement; -1 when it is no partner. */
    public int partner(String id) {
        return partners.stream().map(Partner::id).toList().indexOf(id);
    }
}
