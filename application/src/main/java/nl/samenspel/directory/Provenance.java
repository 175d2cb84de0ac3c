package nl.samenspel.directory;

import java.util.List;

/**
 * Where an entry came from.
 *
 * @param id the identifier of the entry in that source: by it an import recognises the entry next time
 * @param documents the documents the source itself refers to
 */
public record Provenance(String id, List<String> documents) {

    public Provenance {
        documents = List.copyOf(documents);
    }
}
