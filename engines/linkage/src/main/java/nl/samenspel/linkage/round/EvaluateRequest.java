package nl.samenspel.linkage.round;

import java.util.List;

/**
 * Whose turn it is, and with which files. Paths are texts, because the request travels to another process.
 *
 * @param keys folder with the partner's own share and signing key, and what all agreed
 * @param to folder for the files with the turn in them, under their own names
 */
public record EvaluateRequest(String agreement, String partner, String keys, List<String> files, String to) {
}
