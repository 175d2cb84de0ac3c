package nl.samenspel.linkage.partner;

import java.util.List;
import nl.samenspel.linkage.language.Problem;

/**
 * What became of a list.
 *
 * @param hash SHA-256 of the sealed file
 * @param read rows of the list
 * @param sealed rows in the file
 * @param remarks about rows that were left out, with their lines; never with an address
 */
public record Prepared(String hash, int read, int sealed, int ambiguous, int broken, int duplicates, List<Problem> remarks) {
}
