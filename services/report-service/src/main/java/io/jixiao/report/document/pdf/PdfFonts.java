package io.jixiao.report.document.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import io.jixiao.report.document.font.FontFile;
import io.jixiao.report.document.font.FontSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font set as it is embedded: read and parsed once, subset anew into each document. Serves one document at a time. */
final class PdfFonts {
    private static final int REGULAR = 400;

    private record Parsed(FontFile file, TrueTypeFont font, CmapLookup characters) {}

    private final List<Parsed> fonts;
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    private PdfFonts(List<Parsed> fonts) {
        this.fonts = fonts;
    }

    /** @throws IOException where a font is none, or does not permit to be embedded */
    static PdfFonts of(FontSet set) throws IOException {
        List<Parsed> fonts = new ArrayList<>();
        for (FontFile file : set.fonts()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.bytes()));
            fonts.add(new Parsed(file, font, font.getUnicodeCmapLookup()));
        }
        return new PdfFonts(fonts);
    }

    /** Whether a character can be printed. */
    boolean have(int character) {
        for (Parsed font : fonts) {
            if (font.characters().getGlyphId(character) != 0) {
                return true;
            }
        }
        return false;
    }

    /** For {@link CacheStore#PDF_FONT_METRICS}, so that a document measures only the fonts that it uses. */
    FSCacheEx<String, FSCacheValue> metrics() {
        return metrics;
    }

    /** Offers every font to the document; those that it uses are embedded, with the glyphs that it uses. */
    void embed(PDDocument document, PdfBoxFontResolver resolver) throws IOException {
        for (Parsed font : fonts) {
            resolver.addFont(
                    new PDFontSupplier(PDType0Font.load(document, font.font(), true)),
                    font.file().family(),
                    REGULAR,
                    IdentValue.NORMAL,
                    true,
                    FontSet.fillsIn(font.file()) ? FontGroup.FINAL_FALLBACK : FontGroup.MAIN);
        }
    }
}
