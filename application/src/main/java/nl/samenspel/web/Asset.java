package nl.samenspel.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/**
 * One static file as it goes out.
 *
 * @param url        its address with fingerprint
 * @param compressed the same content in gzip, for text only
 */
@SuppressWarnings("ArrayRecordComponent")
record Asset(String url, String fingerprint, String contentType, byte[] content, byte @Nullable [] compressed) {

    private static final Map<String, String> TEXT = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "txt", "text/plain;charset=UTF-8");
    private static final Map<String, String> BINARY = Map.of(
            "woff2", "font/woff2",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp");

    static Asset read(String name, Resource file) {
        try {
            byte[] content = file.getContentAsByteArray();
            String fingerprint = fingerprint(content);
            int dot = name.lastIndexOf('.');
            String ending = name.substring(dot + 1);
            String type = TEXT.get(ending);
            return new Asset(Assets.ROOT + name.substring(0, dot + 1) + fingerprint + "." + ending, fingerprint,
                    type != null ? type : BINARY.getOrDefault(ending, "application/octet-stream"),
                    content, type != null ? compress(content) : null);
        } catch (IOException exception) {
            throw new UncheckedIOException("The static file " + name + " cannot be read", exception);
        }
    }

    private static String fingerprint(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("Every Java has SHA-256", exception);
        }
    }

    private static byte[] compress(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}
