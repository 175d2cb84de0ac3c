package nl.samenspel.paper;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A QR code: an address that a telephone's camera reads. It stands beside the same address in letters and a telephone number, never alone. */
public final class QrSquare {

    /** White around the code, in modules: without it many telephones do not see the code. */
    private static final int QUIET = 4;
    /** Points of the picture to a module: sharp on paper at four centimetres. */
    private static final int SCALE = 8;

    private final QrCode code;

    private QrSquare(QrCode code) {
        this.code = code;
    }

    /** @throws io.nayuki.qrcodegen.DataTooLongException when the address is longer than a QR code can hold, some two thousand characters */
    public static QrSquare of(String address) {
        return new QrSquare(QrCode.encodeText(address, QrCode.Ecc.MEDIUM));
    }

    /** As a picture in black and white. */
    public byte[] png() {
        int side = (code.size + 2 * QUIET) * SCALE;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = code.getModule(x / SCALE - QUIET, y / SCALE - QUIET);
                picture.getRaster().setSample(x, y, 0, dark ? 0 : 255);
            }
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** As the source of a picture in a template. */
    String source() {
        return Pdf.PICTURE_SOURCE + Base64.getEncoder().encodeToString(png());
    }
}
