package nl.samenspel.bench;

/** The help text: how to call the benchmarks, which subjects there are, which options each has. */
record Usage(Subjects subjects) {

    String in(Language language) {
        StringBuilder text = new StringBuilder();
        line(text, 0, new Text("Meet of Samenspel de normen haalt.", "Measures whether Samenspel meets its bars.").in(language));
        text.append('\n');
        line(text, 0, "./samenspel bench ["
                + new Text("onderwerp", "subject").in(language) + " …] [--data DIR] [--json FILE] [--language nl|en]");
        for (Benchmark subject : subjects.all()) {
            text.append('\n');
            line(text, 2, "%-8s %s".formatted(subject.name(), subject.about().in(language)));
            for (Option option : subject.options()) {
                String standard = option.standard().isEmpty() ? "" : " [" + option.standard() + "]";
                line(text, 11, "--%-12s %s%s".formatted(option.name(), option.meaning().in(language), standard));
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, int indent, String words) {
        text.repeat(' ', indent).append(words).append('\n');
    }
}
