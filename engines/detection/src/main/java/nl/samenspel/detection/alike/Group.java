package nl.samenspel.detection.alike;

import java.util.List;

/**
 * Texts that are about the same.
 *
 * @param members numbers of the texts, ascending
 * @param words   what they have in common, most telling first: a help for who names the group, not its name
 */
public record Group(List<Integer> members, List<String> words) {

    public Group {
        members = List.copyOf(members);
        words = List.copyOf(words);
    }
}
