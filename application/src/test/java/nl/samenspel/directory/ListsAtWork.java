package nl.samenspel.directory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import org.springframework.stereotype.Component;

/** Lets a test see the work on a list through to its end, without waiting for the thread that does it in life: both take turns. */
@Component
public class ListsAtWork {

    private final Imports imports;
    private final ImportWorker worker;

    ListsAtWork(Imports imports, ImportWorker worker) {
        this.imports = imports;
        this.worker = worker;
    }

    /** @param path of the list, {@code /lijsten/<number>} */
    public void finish(MunicipalityCode municipality, String path) {
        CurrentMunicipality.run(municipality, () -> worker.finish(id(path)));
    }

    /** Brings a list of one good row and one that cannot be read. */
    public String bring(MunicipalityCode municipality, AccountId by) {
        String key = UUID.randomUUID().toString().substring(0, 8);
        byte[] file = "id;naam;soort;samenvatting;wijk\n1;Naaien %1$s;activiteit;Samen naaien.;Overvecht\n2;Dansen %1$s;kermis;Samen dansen.;\n".formatted(key).getBytes(StandardCharsets.UTF_8);
        return CurrentMunicipality.call(municipality, () -> {
            try {
                return "/lijsten/" + ((Imports.Received) imports.receive("Lijst " + key, "lijst.csv", () -> new ByteArrayInputStream(file), by)).id();
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    /** Takes the columns for what their names say, and compares. */
    public String compare(MunicipalityCode municipality, String path) {
        CurrentMunicipality.run(municipality, () -> imports.map(id(path), imports.find(id(path)).orElseThrow().fields()));
        finish(municipality, path);
        return path;
    }

    /** Has everything happen. */
    public String readIn(MunicipalityCode municipality, String path) {
        CurrentMunicipality.run(municipality, () -> imports.start(id(path)));
        finish(municipality, path);
        return path;
    }

    public String[] fields(MunicipalityCode municipality, String path) {
        return CurrentMunicipality.call(municipality, () -> imports.find(id(path))).orElseThrow().fields().toArray(String[]::new);
    }

    /** How many rows are new, changed, changed here, gone, the same and broken; and what is not right in the first of those. */
    public String counts(MunicipalityCode municipality, String path) {
        ImportView view = CurrentMunicipality.call(municipality, () -> imports.find(id(path))).orElseThrow();
        String counts = String.join(" ", Arrays.stream(Effect.values()).map(effect -> String.valueOf(view.count(effect))).toList());
        return counts + String.join("", Arrays.stream(Effect.values()).filter(effect -> effect != Effect.SAME)
                .flatMap(effect -> CurrentMunicipality.call(municipality, () -> imports.rows(view, effect, 3, 0)).stream()).map(row -> "\n" + row.effect() + " " + row.name() + " " + row.problems()).toList());
    }

    private static ImportId id(String path) {
        return new ImportId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }
}
