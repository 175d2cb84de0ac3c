package nl.samenspel.linkage.partner;

import java.util.Map;

/**
 * What a partner asks for. Paths are texts, because the request travels to another process.
 *
 * @param keys folder with the shares and agreements of all partners
 * @param columns from what we look for (postcode, number, letter, addition, address, provision, household) to the name in the list
 * @param provision code for all rows, or empty when the list has a column for it
 * @param keepsOut whether the list names addresses that must not be counted
 * @param evaluated the list as it came back from its round, in a session whose lists go round; empty otherwise
 * @param isStrict whether anything ambiguous or broken refuses the whole list
 */
public record PrepareRequest(String agreement, String partner, String keys, String list, Map<String, String> columns,
        String provision, String encoding, boolean keepsOut, boolean isStrict, String evaluated, String to) {
}
