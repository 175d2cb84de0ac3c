package nl.samenspel.bench;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code [subject …] [--data DIR] [--json FILE] [--language nl|en] [options of the subjects]}. */
final class Arguments {

    private static final List<String> FRAME_OPTIONS = List.of("data", "json", "language");

    private final Subjects known;
    private final List<Benchmark> subjects = new ArrayList<>();
    private final Map<String, String> given = new LinkedHashMap<>();
    private Language language = Language.DUTCH;
    private boolean help;

    private Arguments(Subjects known) {
        this.known = known;
    }

    static Request read(Subjects known, String... words) {
        Arguments arguments = new Arguments(known);
        return arguments.split(List.of(words))
                .or(arguments::chooseLanguage)
                .<Request>map(complaint -> new Request.Misunderstood(complaint, arguments.language))
                .orElseGet(arguments::request);
    }

    /** Parts subjects and options; what is wrong, or nothing. */
    private Optional<Text> split(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--help") || word.equals("-h")) {
                help = true;
            } else if (word.startsWith("--")) {
                int equals = word.indexOf('=');
                String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
                if (equals < 0 && i + 1 == words.size()) {
                    return complain("Achter --%s ontbreekt een waarde.".formatted(name), "--%s needs a value.".formatted(name));
                }
                String value = equals < 0 ? words.get(++i) : word.substring(equals + 1);
                if (given.put(name, value) != null) {
                    return complain("--%s staat er twee keer.".formatted(name), "--%s is given twice.".formatted(name));
                }
            } else {
                Optional<Benchmark> subject = known.named(word);
                if (subject.isEmpty()) {
                    return complain("'%s' is geen onderwerp. Kies uit: %s.".formatted(word, known.names()),
                            "'%s' is no subject. Choose from: %s.".formatted(word, known.names()));
                }
                subjects.add(subject.get());
            }
        }
        return Optional.empty();
    }

    private Optional<Text> chooseLanguage() {
        String code = given.getOrDefault("language", language.code());
        Optional<Language> chosen = Language.of(code);
        if (chosen.isEmpty()) {
            return complain("'%s' is geen taal van deze tabel. Kies nl of en.".formatted(code),
                    "'%s' is no language of this table. Choose nl or en.".formatted(code));
        }
        language = chosen.get();
        return Optional.empty();
    }

    private Request request() {
        if (help) {
            return new Request.Help(language);
        }
        List<Benchmark> chosen = subjects.isEmpty() ? known.all() : subjects.stream().distinct().toList();
        Map<String, Option> options = new LinkedHashMap<>();
        chosen.forEach(subject -> subject.options().forEach(option -> options.put(option.name(), option)));
        return wrongOption(options)
                .or(this::wrongData)
                .or(this::wrongJson)
                .<Request>map(complaint -> new Request.Misunderstood(complaint, language))
                .orElseGet(() -> new Request.Measure(chosen, path("data"), path("json"), filledIn(options), language));
    }

    private Optional<Text> wrongOption(Map<String, Option> options) {
        for (Map.Entry<String, String> entry : given.entrySet()) {
            String name = entry.getKey();
            if (FRAME_OPTIONS.contains(name)) {
                continue;
            }
            Option option = options.get(name);
            if (option == null) {
                String names = Stream.concat(FRAME_OPTIONS.stream(), options.keySet().stream())
                        .map(known -> "--" + known).collect(Collectors.joining(", "));
                return complain("--%s bestaat hier niet. Wel: %s.".formatted(name, names),
                        "There is no --%s here. There is: %s.".formatted(name, names));
            }
            Optional<Text> complaint = option.complaintAbout(entry.getValue());
            if (complaint.isPresent()) {
                return complaint;
            }
        }
        return Optional.empty();
    }

    private Optional<Text> wrongData() {
        String data = given.get("data");
        if (data == null || isFolder(data)) {
            return Optional.empty();
        }
        return complain("De map '%s' van --data is er niet.".formatted(data), "The folder '%s' of --data is not there.".formatted(data));
    }

    /** Asked before measuring: nobody wants to hear after ten minutes that the result cannot be written. */
    private Optional<Text> wrongJson() {
        String json = given.get("json");
        if (json == null || isPath(json) && !Files.isDirectory(Path.of(json))
                && Files.isWritable(Path.of(json).toAbsolutePath().getParent())) {
            return Optional.empty();
        }
        return complain("In '%s' van --json kan niet geschreven worden: de map is er niet, is niet van jou, of het is zelf een map.".formatted(json),
                "'%s' of --json cannot be written: the folder is missing or not yours, or it is a folder itself.".formatted(json));
    }

    private static boolean isFolder(String folder) {
        return isPath(folder) && Files.isDirectory(Path.of(folder));
    }

    private static boolean isPath(String words) {
        try {
            return !words.isBlank() && Path.of(words).toAbsolutePath().getParent() != null;
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private Optional<Path> path(String option) {
        return Optional.ofNullable(given.get(option)).map(Path::of).map(Path::toAbsolutePath);
    }

    private Map<String, String> filledIn(Map<String, Option> options) {
        Map<String, String> values = new HashMap<>();
        options.forEach((name, option) -> values.put(name, given.getOrDefault(name, option.standard())));
        return values;
    }

    private static Optional<Text> complain(String dutch, String english) {
        return Optional.of(new Text(dutch, english));
    }
}
