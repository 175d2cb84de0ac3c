package nl.samenspel.operations.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Locale;
import java.util.regex.Pattern;

/** The PostgreSQL programs as the build put them on the class path: one compressed archive for this platform. */
record Archive(URL location, String version) {

    private static final Pattern VERSION_IN_JAR_NAME = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar!");

    static Archive ofThisPlatform() throws PostgresRefused {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var architecture = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
        var location = Archive.class.getResource("/postgres-" + system + "-" + architecture + ".txz");
        if (location == null) {
            throw PostgresRefused.noBinaries(system + " " + architecture);
        }
        var version = VERSION_IN_JAR_NAME.matcher(location.toString());
        if (!version.find()) {
            throw new IllegalStateException("no version in the name of the jar: " + location);
        }
        return new Archive(location, version.group(1));
    }

    String majorVersion() {
        return version.substring(0, version.indexOf('.'));
    }

    InputStream open() throws IOException {
        return location.openStream();
    }

    long compressedBytes() throws IOException {
        return location.openConnection().getContentLengthLong();
    }
}
