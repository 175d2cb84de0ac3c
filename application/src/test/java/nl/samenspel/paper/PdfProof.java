package nl.samenspel.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Looks at a PDF as a screen reader, an eye and the validator of the PDF Association's standard do. What it looked at stands in {@code target/paper}. */
public final class PdfProof implements AutoCloseable {

    private static final float DOTS_PER_INCH = 150;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private final byte[] bytes;
    private final PDDocument document;

    private PdfProof(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.document = Loader.loadPDF(bytes);
    }

    /** @param name under which the document is kept, to look at */
    public static PdfProof of(String name, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "paper"));
        Files.write(folder.resolve(name + ".pdf"), bytes);
        return new PdfProof(bytes);
    }

    /** PDF/UA-1 in every rule that a program can check, and what we promise beyond it. */
    public PdfProof isForEverybody(Locale language) throws Exception {
        assertThat(brokenRules()).isEmpty();
        assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.getLanguage());
        assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
        for (PDPage page : document.getPages()) {
            for (COSName font : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(font).isEmbedded()).as(font.getName()).isTrue();
            }
        }
        return this;
    }

    /** The rules of PDF/UA-1 that are broken, in words. */
    private List<String> brokenRules() throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " at " + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }

    public String title() {
        return document.getDocumentInformation().getTitle();
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** What it says, in the order in which it stands in the file; white space is one blank. */
    public String text() throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip();
    }

    /** The kinds of its parts, in the order in which a screen reader meets them. */
    public List<String> structure() {
        List<String> types = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), types);
        return types;
    }

    private static void collect(PDStructureNode node, List<String> types) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                collect(element, types);
            }
        }
    }

    /** The names of its bookmarks. */
    public List<String> bookmarks() {
        return document.getDocumentCatalog().getDocumentOutline() == null ? List.of()
                : Stream.iterate(document.getDocumentCatalog().getDocumentOutline().getFirstChild(), each -> each != null, each -> each.getNextSibling()).map(each -> each.getTitle()).toList();
    }

    /** What a telephone reads from the QR code on a page, counted from 0. */
    public String square(int page) throws Exception {
        BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH);
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        LuminanceSource light = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true)).getText();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
