package io.jixiao.scoring.evidence;

import static io.jixiao.scoring.evidence.EvidenceType.PDF;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What evidence may do is to show itself: PDF. */
class ActivePdfTest {

    @Test
    void aScriptThatRunsOnOpeningIsFound() {
        pdf(
                document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")),
                ActiveContent.SCRIPT);
    }

    @Test
    void aScriptOfAPageOrOfNothingIsFound() {
        pdf(
                document -> {
                    COSDictionary additional = new COSDictionary();
                    additional.setItem(COSName.O, new PDActionJavaScript("app.alert(1)").getCOSObject());
                    document.getPage(0).getCOSObject().setItem(COSName.AA, additional);
                },
                ActiveContent.SCRIPT);
    }

    @Test
    void aProgramBehindALinkIsFound() {
        pdf(
                document -> {
                    PDAnnotationLink link = new PDAnnotationLink();
                    link.setAction(new PDActionLaunch());
                    annotate(document, link);
                },
                ActiveContent.LAUNCH);
    }

    @Test
    void aPageThatIsCalledOnOpeningIsFound() {
        PDActionURI call = new PDActionURI();
        call.setURI("https://example.org/");
        pdf(document -> document.getDocumentCatalog().setOpenAction(call), ActiveContent.OPEN_ACTION);
    }

    @Test
    void aFormWithScriptsOfItsOwnIsFound() {
        pdf(
                document -> {
                    COSDictionary form = new COSDictionary();
                    form.setItem(COSName.getPDFName("XFA"), new COSString("<xdp/>"));
                    document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
                },
                ActiveContent.UNSEEN);
    }

    @Test
    void aFileThatOpensAtAPageIsFine() {
        pdf(
                document -> {
                    PDPageFitDestination first = new PDPageFitDestination();
                    first.setPage(document.getPage(0));
                    PDActionGoTo show = new PDActionGoTo();
                    show.setDestination(first);
                    document.getDocumentCatalog().setOpenAction(show);
                },
                null);
        pdf(
                document -> {
                    PDPageFitDestination first = new PDPageFitDestination();
                    first.setPage(document.getPage(0));
                    document.getDocumentCatalog().setOpenAction(first);
                },
                null);
    }

    @Test
    void aLinkToAPageOfTheWebIsFine() {
        pdf(
                document -> {
                    PDActionURI there = new PDActionURI();
                    there.setURI("https://www.gov.cn/");
                    PDAnnotationLink link = new PDAnnotationLink();
                    link.setAction(there);
                    annotate(document, link);
                },
                null);
    }

    @Test
    void aTextThatSpeaksOfScriptsIsFine() {
        pdf(
                document -> {
                    document.getDocumentInformation().setTitle("/JavaScript /JS /Launch /OpenAction");
                    try (var text = new PDPageContentStream(document, document.getPage(0))) {
                        text.beginText();
                        text.setFont(new PDType1Font(FontName.HELVETICA), 12);
                        text.showText("/S /JavaScript /JS (app.alert(1))");
                        text.endText();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                null);
    }

    @Test
    void aFileWithAPasswordCannotBeLookedInto() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);

            assertEquals(Optional.of(ActiveContent.UNSEEN), ActiveContent.in(PDF, bytes.toByteArray()));
        }
    }

    @Test
    void objectsThatUnpackWithoutEndAreNotUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(new byte[100_000_000]);
        }
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write("%PDF-1.7\n1 0 obj\n<</Type/Obj#53tm/N 1/First 4/Filter/FlateDecode/Length 9>>\nstream\n"
                .getBytes(StandardCharsets.US_ASCII));
        bomb.write(packed.toByteArray());
        bomb.write("\nendstream\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

        assertEquals(Optional.of(ActiveContent.UNSEEN), ActiveContent.in(PDF, bomb.toByteArray()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "<</S/JavaScript/JS(app.alert(1))>>, SCRIPT",
        "<</S/Java#53cript/J#53(app.alert(1))>>, SCRIPT",
        "<</S/Launch/F(cmd.exe)>>, LAUNCH",
        "<</Type/ObjStm>>, UNSEEN",
        "<</Title(Survey)>>, ",
        "<</JSON(1)>>, ",
    })
    void ofAFileWhoseObjectsCannotBeReadItsBytesTell(String object, ActiveContent found) {
        byte[] torn = ("%PDF-1.7\n" + object + "\n").getBytes(StandardCharsets.US_ASCII);

        assertEquals(Optional.ofNullable(found), ActiveContent.in(PDF, torn));
    }

    /** Once with objects as they are, once with objects in packed streams. */
    private static void pdf(Consumer<PDDocument> change, ActiveContent found) {
        for (CompressParameters how :
                new CompressParameters[] {CompressParameters.NO_COMPRESSION, CompressParameters.DEFAULT_COMPRESSION}) {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                change.accept(document);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes, how);
                assertEquals(Optional.ofNullable(found), ActiveContent.in(PDF, bytes.toByteArray()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void annotate(PDDocument document, PDAnnotationLink link) {
        try {
            document.getPage(0).getAnnotations().add(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
