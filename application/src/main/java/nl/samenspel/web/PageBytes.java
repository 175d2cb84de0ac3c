package nl.samenspel.web;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page while it is being written: its bytes in UTF-8, one after the other in one array. A page consists of thousands of bits of text, and keeping each by itself until the end costs
 * more than the texts do.
 */
final class PageBytes implements TemplateOutput {

    private static final int USUAL = 32 * 1024;

    private byte[] bytes = new byte[USUAL];
    private int length;

    @Override
    public void writeContent(String text) {
        writeBinaryContent(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void writeContent(String text, int begin, int end) {
        writeContent(text.substring(begin, end));
    }

    @Override
    public void writeBinaryContent(byte[] more) {
        add(more, 0, more.length);
    }

    private void add(byte[] more, int begin, int count) {
        if (bytes.length - length < count) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        }
        System.arraycopy(more, begin, bytes, length, count);
        length += count;
    }

    int length() {
        return length;
    }

    /** The whole page in one piece: each piece would go through every layer of the server. */
    void sendTo(OutputStream to) throws IOException {
        to.write(bytes, 0, length);
    }

    /** The same, packed. */
    PageBytes packed() throws IOException {
        PageBytes packed = new PageBytes();
        try (OutputStream packing = new Packed(packed.asStream())) {
            sendTo(packing);
        }
        return packed;
    }

    private OutputStream asStream() {
        return new OutputStream() {
            @Override
            public void write(int one) {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] more, int begin, int count) {
                add(more, begin, count);
            }
        };
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
