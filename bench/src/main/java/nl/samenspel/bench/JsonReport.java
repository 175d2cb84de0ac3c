package nl.samenspel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The same result for machines: one JSON object per run, English names, figures as numbers. */
record JsonReport(String version, Instant when, Machine machine, List<SubjectResult> results) {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String text() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("version", version);
        report.put("when", when.toString());
        report.put("machine", ordered("cores", machine.cores(), "memoryMegabytes", machine.memory(),
                "os", machine.os(), "java", machine.java()));
        report.put("met", results.stream().allMatch(SubjectResult::met));
        report.put("subjects", results.stream().map(JsonReport::subject).toList());
        return JSON.writeValueAsString(report) + "\n";
    }

    /** Written beside the file first, so that a reader never meets half a report. */
    void writeTo(Path file) throws IOException {
        Path half = Files.createTempFile(file.toAbsolutePath().getParent(), "bench", ".json");
        Files.writeString(half, text());
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Map<String, Object> subject(SubjectResult result) {
        Map<String, Object> subject = ordered("subject", result.subject(), "met", result.met(),
                "reference", ordered("measuredMilliseconds", result.speed().measuredMillis(),
                        "expectedMilliseconds", result.speed().expectedMillis(), "speed", result.speed().factor()),
                "measurements", result.measurements().stream().map(JsonReport::measurement).toList(),
                "remarks", result.remarks().stream().map(Text::english).toList());
        result.failure().ifPresent(reason -> subject.put("notMeasured", reason.english()));
        return subject;
    }

    private static Map<String, Object> measurement(Judged judged) {
        Measurement measurement = judged.measurement();
        Map<String, Object> json = ordered("key", measurement.key(), "what", measurement.what().english(),
                "size", measurement.size().english(), "figure", number(measurement.figure()), "unit", measurement.unit(),
                "ratio", number(judged.ratio()));
        Bar bar = measurement.bar();
        if (bar != null) {
            json.put("bar", ordered("sign", bar.direction().sign(), "limit", bar.limit()));
            json.put("met", judged.verdict() != Verdict.MISSED);
            json.put("verdict", judged.verdict().name());
        }
        return json;
    }

    /** JSON knows no infinity: a figure that could not be calculated is written as a word. */
    private static Object number(double figure) {
        return Double.isFinite(figure) ? (Object) figure : Double.toString(figure);
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
