package nl.samenspel.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The rules of the NL API Design Rules 2.2 that can be read from an OpenAPI document, each under the name the official linter gives it. It is held against the official test
 * cases where those are at hand.
 */
final class ApiRules {

    private static final Pattern VERSION_3 = Pattern.compile("3(.\\d+){1,2}");
    private static final Pattern SEMVER = Pattern.compile("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?");
    private static final Pattern MAJOR_VERSION = Pattern.compile(".*/v\\d+.*");
    private static final Pattern KEBAB = Pattern.compile("/|(/_[a-z0-9]+|/([a-z0-9-]+|\\{[^}]+})(/([a-z0-9.-]+|\\{[^}]+}))*(/_[a-z]+)?)/?");
    private static final Pattern CAMEL = Pattern.compile("\\$?[a-z][a-z\\d]*([A-Z][a-z\\d]*)*");
    private static final Pattern DATE_NAME = Pattern.compile("date|datum|.*(\\wD|_[dD])(ate|atum).*");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace", "parameters", "summary", "description", "servers");
    private static final Set<String> ERROR_TYPES = Set.of("application/problem+json", "application/problem+xml");

    private final JsonNode document;
    private final List<Broken> broken = new ArrayList<>();

    private ApiRules(JsonNode document) {
        this.document = document;
    }

    /** A rule that is not kept, and where. */
    record Broken(String rule, String where) {}

    static List<Broken> brokenIn(JsonNode document) {
        ApiRules rules = new ApiRules(document);
        rules.checkRoot();
        rules.checkPaths();
        rules.walk("$", document, rules::checkNode);
        return rules.broken;
    }

    private void checkRoot() {
        must(VERSION_3.matcher(document.path("openapi").asString("")).matches(), "openapi3", "openapi");
        must(SEMVER.matcher(document.at("/info/version").asString("")).matches(), "semver", "info.version");
        JsonNode contact = document.at("/info/contact");
        must(contact.has("name") && contact.has("email") && contact.has("url"), "info-contact-fields-exist", "info.contact");
        must(document.path("servers").size() > 0, "oas3-api-servers", "servers");
        document.path("servers").forEach(server -> must(MAJOR_VERSION.matcher(server.path("url").asString("")).matches(), "include-major-version-in-uri", "servers"));
        document.at("/components/schemas").propertyNames().forEach(name -> must(name.matches("[A-Z][A-Za-z0-9]*"), "schema-camel-case", name));
    }

    private void checkPaths() {
        document.path("paths").properties().forEach(path -> {
            String name = path.getKey();
            must(name.equals("/") || !name.endsWith("/"), "paths-no-trailing-slash", name);
            must(name.endsWith("/openapi.json") || KEBAB.matcher(name).matches(), "paths-kebab-case", name);
            path.getValue().properties().forEach(operation -> {
                must(METHODS.contains(operation.getKey()), "http-methods", name);
                checkOperation(name + " " + operation.getKey(), operation.getKey(), operation.getValue());
            });
        });
    }

    private void checkOperation(String where, String method, JsonNode operation) {
        operation.path("parameters").forEach(parameter -> must(
                !parameter.path("in").asString("").equals("query") || CAMEL.matcher(parameter.path("name").asString("")).matches(), "query-keys-camel-case", where));
        boolean mayBeWrong = Set.of("put", "post", "patch").contains(method) || Set.of("get", "delete").contains(method) && operation.path("parameters").size() > 0;
        must(!mayBeWrong || operation.at("/responses/400").isObject(), "problem-invalid-input", where);
        operation.path("responses").properties().forEach(response -> checkResponse(where + " " + response.getKey(), response.getKey(), response.getValue()));
    }

    private void checkResponse(String where, String status, JsonNode response) {
        if (status.matches("[23]\\d\\d")) {
            boolean version = response.path("headers").propertyNames().stream().anyMatch(header -> header.equalsIgnoreCase("API-Version"));
            must(version, "missing-version-header", where);
        }
        if (status.matches("[45]\\d\\d") && response.has("content")) {
            JsonNode content = response.path("content");
            must(content.propertyNames().stream().anyMatch(ERROR_TYPES::contains), "use-problem-schema", where);
            content.properties().stream().filter(type -> ERROR_TYPES.contains(type.getKey())).forEach(type -> {
                JsonNode properties = resolved(type.getValue().path("schema")).path("properties");
                must(properties.has("status") && properties.has("title") && properties.has("detail"), "problem-schema-members", where);
            });
        }
    }

    private void checkNode(String where, JsonNode node) {
        if (!node.path("properties").isObject()) {
            return;
        }
        node.path("properties").properties().forEach(property -> {
            String at = where + "." + property.getKey();
            JsonNode schema = resolved(property.getValue());
            String format = schema.path("format").asString("");
            must(!format.equals("date-time-local"), "date-time-ensure-timezone", at);
            must(!format.equals("time"), "time-without-timezone", at);
            if (DATE_NAME.matcher(property.getKey()).matches()) {
                must(!format.isEmpty(), "specify-format-for-date-and-time", at);
                must(!format.equals("date-time"), "use-date-instead-of-datetime", at);
            }
        });
    }

    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return document.at(schema.path("$ref").asString("").substring(1));
        }
        for (JsonNode part : schema.path("allOf")) {
            if (resolved(part).has("format")) {
                return resolved(part);
            }
        }
        return schema;
    }

    private void walk(String where, JsonNode node, BiConsumer<String, JsonNode> visit) {
        visit.accept(where, node);
        node.properties().forEach(property -> walk(where + "." + property.getKey(), property.getValue(), visit));
        if (node.isArray()) {
            node.forEach(element -> walk(where, element, visit));
        }
    }

    private void must(boolean kept, String rule, String where) {
        if (!kept) {
            broken.add(new Broken(rule, where));
        }
    }
}
