package nl.samenspel.linkage.linking;

import java.util.List;

/** What is to be linked; paths are texts, because the request travels to another process. */
public record LinkRequest(String agreement, List<String> files, String keys) {
}
