package nl.samenspel.linkage.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The first place where a file is not in the encoding it should be in. A decoder stops a buffer ahead of what was read, so the file is
 * looked through again, line by line.
 *
 * @param line from 1
 * @param column its name in the first line, or its number when it has none
 * @param octet what cannot be read there, as two hexadecimal digits
 */
record EncodingFault(long line, String column, String octet) {

    static EncodingFault in(Path file, Charset encoding) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        long number = 1;
        int begin = 0;
        for (int place = 0; place <= bytes.length; place++) {
            if (place == bytes.length || bytes[place] == '\n') {
                int readable = readable(ByteBuffer.wrap(bytes, begin, place - begin), encoding);
                if (begin + readable < place) {
                    return new EncodingFault(number, column(bytes, begin, begin + readable),
                            HexFormat.of().withUpperCase().toHexDigits(bytes[begin + readable]));
                }
                number++;
                begin = place + 1;
            }
        }
        return new EncodingFault(number - 1, "", "");
    }

    /** How many bytes of a line can be read. */
    private static int readable(ByteBuffer line, Charset encoding) {
        int begin = line.position();
        CoderResult result = encoding.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(line, CharBuffer.allocate(line.remaining() + 1), true);
        return result.isError() ? line.position() - begin : line.limit() - begin;
    }

    /** Separators and quotes are the same in every encoding a list comes in, so bytes do. */
    private static String column(byte[] bytes, int begin, int fault) {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        String first = new String(Arrays.copyOf(bytes, end), java.nio.charset.StandardCharsets.ISO_8859_1).replace("\u00ef\u00bb\u00bf", "");
        char separator = CsvSheet.mostUsed(first.toCharArray(), 0, first.length());
        int column = 0;
        boolean quoted = false;
        for (int place = begin; place < fault; place++) {
            quoted ^= bytes[place] == '"';
            column += !quoted && bytes[place] == separator ? 1 : 0;
        }
        String[] names = first.split(Pattern.quote(String.valueOf(separator)), -1);
        boolean isNamed = begin > 0 && column < names.length && !names[column].isBlank();
        return isNamed ? names[column].replace("\"", "").strip() : Integer.toString(column + 1);
    }
}
