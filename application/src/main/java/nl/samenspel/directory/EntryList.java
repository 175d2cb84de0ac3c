package nl.samenspel.directory;

import java.util.List;
import java.util.SortedMap;

/**
 * One page of a list of entries in Dutch order.
 *
 * @param total how many entries answer the filter, on all pages together
 * @param counts how many each other answer would show
 * @param letters the page on which each letter begins, from 1
 */
public record EntryList(List<EntryCard> cards, int total, EntryCounts counts, SortedMap<Character, Integer> letters) {}
