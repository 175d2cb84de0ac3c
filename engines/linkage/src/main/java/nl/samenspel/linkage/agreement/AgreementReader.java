package nl.samenspel.linkage.agreement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads an agreement from its JSON file; whatever is missing in it is told at once. */
public final class AgreementReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

    private AgreementReader() {
    }

    /** An agreement with the hash of its file, by which shares and lists know to which session they belong. */
    public record SignedUpTo(Agreement agreement, String hash) {
    }

    /** @throws Refused when the file is no complete agreement */
    public static SignedUpTo read(Path file) throws IOException, Refused {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw Problem.of("file.missing").in(file.toString()).refused();
        }
        byte[] bytes = Files.readAllBytes(file);
        Agreement agreement;
        try {
            agreement = JSON.readValue(bytes, Agreement.class);
        } catch (JacksonException broken) {
            throw fault(broken, new String(bytes, StandardCharsets.UTF_8)).in(name).refused();
        }
        if (agreement == null) {
            throw Problem.of("agreement.json").in(name).at(1).refused();
        }
        var faults = Completeness.faults(agreement).stream().map(fault -> fault.in(name)).toList();
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return new SignedUpTo(agreement, Hash.of(bytes));
    }

    private static Problem fault(JacksonException broken, String text) {
        List<JacksonException.Reference> path = broken.getPath();
        String part = path.isEmpty() || path.getLast().getPropertyName() == null ? "" : path.getLast().getPropertyName();
        if (broken instanceof UnrecognizedPropertyException) {
            return Problem.of("agreement.unknown", part).at(lineOf("\"" + part + "\"", text));
        }
        Problem problem = part.isEmpty() ? Problem.of("agreement.json") : Problem.of("agreement.value", part);
        TokenStreamLocation place = broken.getLocation();
        return place == null || place.getLineNr() <= 0 ? problem
                : problem.at(place.getLineNr()).under(Integer.toString(place.getColumnNr()));
    }

    /** The reader tells of a part it does not know only when it is through, so the part is looked up. */
    private static long lineOf(String part, String text) {
        return 1 + text.substring(0, Math.max(0, text.indexOf(part))).chars().filter(sign -> sign == '\n').count();
    }
}
