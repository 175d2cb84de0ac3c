package nl.samenspel.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import nl.samenspel.testing.SecondMunicipality;
import org.junit.jupiter.api.Test;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the API that is kept with the program is the one that follows from its code. When it is not, the right one is written to
 * {@code target/openapi-v1.json}: look at what changed, raise the version, and put it in its place.
 */
@SamenspelTest
class ApiDocumentTest {

    private static final String ROOT = "/api/v1";
    private static final Path MADE = Path.of("target", "openapi-v1.json");
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private final OpenApiWebMvcResource generator;

    ApiDocumentTest(OpenApiWebMvcResource generator) {
        this.generator = generator;
    }

    @Test
    void theKeptDescriptionFollowsFromTheCode() throws Exception {
        ObjectNode made = describe();
        Files.writeString(MADE, JSON.writeValueAsString(made) + "\n");
        JsonNode kept = JSON.readTree(new ClassPathResource(ApiDocument.RESOURCE).getInputStream());
        assertThat(kept).as("src/main/resources/%s, beside %s", ApiDocument.RESOURCE, MADE).isEqualTo(made);
    }

    private ObjectNode describe() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/v3/api-docs");
        byte[] all = CurrentMunicipality.call(SecondMunicipality.UTRECHT, () -> generator.openapiJson(request, "/v3/api-docs", Locale.of("nl")));
        ObjectNode document = (ObjectNode) JSON.readTree(all);
        ObjectNode paths = JSON.createObjectNode();
        document.get("paths").properties().stream()
                .filter(path -> path.getKey().startsWith(ROOT + "/"))
                .forEach(path -> paths.set(path.getKey().substring(ROOT.length()), withCommonAnswers(path.getValue())));
        document.set("paths", paths);
        ((ObjectNode) document.get("components").get("schemas")).set("Probleem", JSON.readTree(PROBLEM));
        keepOnlyUsedSchemas(document);
        return document;
    }

    /** What holds for every operation is said here once: the version in a header, and errors as problems. */
    private static JsonNode withCommonAnswers(JsonNode path) {
        path.forEach(operation -> {
            ObjectNode responses = (ObjectNode) operation.get("responses");
            responses.properties().removeIf(response -> !response.getKey().equals("200"));
            ((ObjectNode) responses.get("200")).put("description", "Gelukt");
            error(responses, "400", "De vraag klopt niet; alle fouten staan erbij");
            if (operation.path("parameters").valueStream().anyMatch(parameter -> parameter.path("in").asString().equals("path"))) {
                error(responses, "404", "Dit is er niet");
                error(responses, "410", "Dit is er niet meer");
            }
            responses.forEach(response -> ((ObjectNode) response).set("headers", JSON.readTree(VERSION_HEADER)));
        });
        return path;
    }

    private static void error(ObjectNode responses, String status, String description) {
        ObjectNode response = responses.putObject(status).put("description", description);
        response.putObject("content").putObject("application/problem+json").putObject("schema").put("$ref", "#/components/schemas/Probleem");
    }

    private static void keepOnlyUsedSchemas(ObjectNode document) {
        ObjectNode schemas = (ObjectNode) document.get("components").get("schemas");
        Set<String> used = new TreeSet<>();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(document.get("paths")));
        while (!open.isEmpty()) {
            open.pop().findValuesAsString("$ref").stream().map(reference -> reference.substring(reference.lastIndexOf('/') + 1)).filter(used::add)
                    .forEach(name -> open.push(schemas.get(name)));
        }
        schemas.properties().removeIf(schema -> !used.contains(schema.getKey()));
    }

    private static final String VERSION_HEADER = """
            {"API-Version": {"description": "De hele versie van deze API", "schema": {"type": "string", "example": "1.0.0"}}}
            """;

    private static final String PROBLEM = """
            {"type": "object", "description": "Een fout (RFC 9457)", "required": ["status", "title", "detail"], "properties": {
              "status": {"type": "integer", "format": "int32"},
              "title": {"type": "string", "description": "Wat voor fout"},
              "detail": {"type": "string", "description": "Wat er deze keer misging"},
              "traceId": {"type": "string", "description": "Nummer van de vraag in het logboek"},
              "invalidParams": {"type": "array", "description": "Alles wat niet klopt", "items": {"type": "object", "properties": {
                "name": {"type": "string"}, "reason": {"type": "string"}}}}}}
            """;
}
