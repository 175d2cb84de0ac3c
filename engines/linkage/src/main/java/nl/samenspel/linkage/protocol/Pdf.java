package nl.samenspel.linkage.protocol;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lines of text as a PDF (ISO 32000-1) on A4, in a typeface every reader has. For print; the JSON is what is checked. */
public final class Pdf {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LINES_ON_A_PAGE = 58;
    private static final int SIGNS_ON_A_LINE = 88;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();

    private Pdf() {
    }

    /** @param title first in the list of open windows, and read out by a screen reader */
    public static byte[] of(String title, String language, List<String> lines) {
        List<String> wrapped = new ArrayList<>();
        lines.forEach(line -> wrap(line, wrapped));
        List<List<String>> pages = new ArrayList<>();
        for (int at = 0; at < wrapped.size(); at += LINES_ON_A_PAGE) {
            pages.add(wrapped.subList(at, Math.min(wrapped.size(), at + LINES_ON_A_PAGE)));
        }
        return new Pdf().write(title, language, pages);
    }

    private static void wrap(String line, List<String> into) {
        String rest = line;
        while (rest.length() > SIGNS_ON_A_LINE) {
            int space = rest.lastIndexOf(' ', SIGNS_ON_A_LINE);
            int cut = space > SIGNS_ON_A_LINE / 2 ? space : SIGNS_ON_A_LINE;
            into.add(rest.substring(0, cut));
            rest = "    " + rest.substring(cut).strip();
        }
        into.add(rest);
    }

    private byte[] write(String title, String language, List<List<String>> pages) {
        text("%PDF-1.7\n");
        int first = 4;
        StringBuilder kids = new StringBuilder();
        for (int page = 0; page < pages.size(); page++) {
            kids.append(first + 2 * page).append(" 0 R ");
        }
        object("<< /Type /Catalog /Pages 2 0 R /Lang (" + language + ") /ViewerPreferences << /DisplayDocTitle true >> >>");
        object("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
        object("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>");
        for (int page = 0; page < pages.size(); page++) {
            object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents "
                    + (first + 2 * page + 1) + " 0 R >>");
            String content = content(pages.get(page));
            object("<< /Length " + content.getBytes(WESTERN).length + " >>\nstream\n" + content + "\nendstream");
        }
        object("<< /Title (" + escaped(title) + ") /Producer (Samenspel) >>");
        return finished();
    }

    private static String content(List<String> lines) {
        StringBuilder content = new StringBuilder("BT /F1 9 Tf 13 TL 50 790 Td\n");
        lines.forEach(line -> content.append('(').append(escaped(line)).append(") Tj T*\n"));
        return content.append("ET").toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }

    private void object(String body) {
        places.add(out.size());
        text(places.size() + " 0 obj\n" + body + "\nendobj\n");
    }

    private byte[] finished() {
        int table = out.size();
        text("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> text("%010d 00000 n \n".formatted(place)));
        text("trailer\n<< /Size " + (places.size() + 1) + " /Root 1 0 R /Info " + places.size() + " 0 R >>\nstartxref\n" + table
                + "\n%%EOF\n");
        return out.toByteArray();
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(text.startsWith("%PDF") ? StandardCharsets.US_ASCII : WESTERN));
    }
}
