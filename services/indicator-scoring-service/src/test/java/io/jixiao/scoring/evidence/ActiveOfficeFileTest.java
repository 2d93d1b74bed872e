package io.jixiao.scoring.evidence;

import static io.jixiao.scoring.evidence.EvidenceType.DOCX;
import static io.jixiao.scoring.evidence.EvidenceType.PNG;
import static io.jixiao.scoring.evidence.EvidenceType.XLSX;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What evidence may do is to show itself: office files. */
class ActiveOfficeFileTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "word/vbaProject.bin, MACRO",
        "xl/vbaProject.bin, MACRO",
        "WORD/VBAPROJECT.BIN, MACRO",
        "word\\vbaProject.bin, MACRO",
        "word/vbaData.xml, MACRO",
        "xl/vbaProjectSignature.bin, MACRO",
        "xl/macrosheets/sheet1.xml, MACRO",
        "word/activeX/activeX1.xml, CONTROL",
        "xl/activeX/activeX1.bin, CONTROL",
        "word/embeddings/oleObject1.bin, OBJECT",
        "xl/embeddings/oleObject12.bin, OBJECT",
        "word/embeddings/setup.exe, OBJECT",
        "word/embeddings/Macro_Workbook.xlsm, OBJECT",
    })
    void aPartIsKnownByTheNameThatOfficeGivesIt(String part, ActiveContent found) {
        assertEquals(
                Optional.of(found),
                ActiveContent.in(DOCX, Files.office(Map.of("word/document.xml", xml("<a/>"), part, xml("x")))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<Override PartName='/word/a.bin' ContentType='application/vnd.ms-office.vbaProject'/> | MACRO",
                "<Override PartName='/word/document.xml' ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/> | MACRO",
                "<Override PartName='/xl/s.xml' ContentType='application/vnd.ms-excel.macrosheet+xml'/> | MACRO",
                "<Override PartName='/xl/s.xml' ContentType='application/vnd.ms-excel.intlmacrosheet+xml'/> | MACRO",
                "<Override PartName='/word/c.xml' ContentType='application/vnd.ms-office.activeX+xml'/> | CONTROL",
                "<Default Extension='xml' ContentType='application/vnd.openxmlformats-officedocument.oleObject'/> | OBJECT",
            })
    void aPartUnderAnotherNameIsKnownByItsContentType(String line, ActiveContent found) {
        assertEquals(Optional.of(found), ActiveContent.in(XLSX, withTypes(line)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Type='http://schemas.microsoft.com/office/2006/relationships/vbaProject' Target='a.dat' | MACRO",
                "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject' Target='a.dat' | OBJECT",
                "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/control' Target='a.dat' | CONTROL",
                "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate' Target='https://example.org/t.dotm' TargetMode='External' | REMOTE_PART",
                "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate' Target='file:///\\\\server\\t.dotm' TargetMode='External' | REMOTE_PART",
                "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject' Target='http://example.org/a' TargetMode='External' | REMOTE_PART",
            })
    void aPartIsKnownByWhatRelatesToIt(String relationship, ActiveContent found) {
        assertEquals(Optional.of(found), ActiveContent.in(DOCX, withRelationship(relationship)));
    }

    @Test
    void aLinkThatStartsAProgramIsRefused() {
        byte[] book = Files.office(Map.of(
                "xl/externalLinks/externalLink1.xml", xml("<externalLink><ddeLink ddeService='cmd'/></externalLink>")));

        assertEquals(Optional.of(ActiveContent.LAUNCH), ActiveContent.in(XLSX, book));
    }

    @Test
    void aWorkbookInsideADocumentIsLookedInto() {
        byte[] harmless = Files.office(Map.of("xl/workbook.xml", xml("<a/>")));
        byte[] active = Files.office(Map.of("xl/vbaProject.bin", xml("x")));

        assertEquals(
                Optional.empty(),
                ActiveContent.in(DOCX, Files.office(Map.of("word/embeddings/Sheet1.xlsx", harmless))));
        assertEquals(
                Optional.of(ActiveContent.MACRO),
                ActiveContent.in(DOCX, Files.office(Map.of("word/embeddings/Sheet1.xlsx", active))));
    }

    @Test
    void aListTooLargeToBeHonestIsNotUnpackedToItsEnd() {
        byte[] bomb = Files.office(Map.of("word/_rels/document.xml.rels", new byte[200_000_000]));

        assertEquals(Optional.of(ActiveContent.UNSEEN), ActiveContent.in(DOCX, bomb));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/media/image1.png",
                "xl/printerSettings/printerSettings1.bin",
                "xl/ctrlProps/ctrlProp1.xml",
                "xl/charts/chart1.xml",
                "word/vba.xml",
                "word/activexample.xml",
                "xl/externalLinks/externalLink1.xml",
                "docProps/custom.xml",
                "word/fonts/font1.odttf",
            })
    void whatOfficeFilesOrdinarilyHoldIsFine(String part) {
        assertEquals(
                Optional.empty(),
                ActiveContent.in(
                        XLSX, Files.office(Map.of("xl/workbook.xml", xml("<a/>"), part, xml("<externalBook/>")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink' Target='https://www.gov.cn/' TargetMode='External'",
                "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate' Target='file:///C:\\Users\\li\\Normal.dotm' TargetMode='External'",
                "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate' Target='Normal.dotm' TargetMode='External'",
                "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath' Target='2020.xlsx' TargetMode='External'",
                "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/image' Target='media/image1.png'",
            })
    void whatOfficeFilesOrdinarilyReferToIsFine(String relationship) {
        assertEquals(Optional.empty(), ActiveContent.in(DOCX, withRelationship(relationship)));
    }

    @Test
    void aDefaultForAnEndingThatNoPartHasSaysNothing() {
        assertEquals(
                Optional.empty(),
                ActiveContent.in(
                        XLSX,
                        withTypes("<Default Extension='bin' ContentType='application/vnd.ms-office.vbaProject'/>")));
    }

    @Test
    void picturesHoldNothingActive() {
        assertEquals(Optional.empty(), ActiveContent.in(PNG, new byte[] {1, 2, 3}));
    }

    private static byte[] withTypes(String line) {
        Map<String, byte[]> parts = new HashMap<>();
        parts.put("xl/workbook.xml", xml("<a/>"));
        parts.put(
                "[Content_Types].xml",
                xml("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>" + line
                        + "</Types>"));
        return Files.office(parts);
    }

    private static byte[] withRelationship(String relationship) {
        return Files.office(Map.of(
                "word/document.xml",
                xml("<a/>"),
                "word/_rels/settings.xml.rels",
                xml(
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' "
                                + relationship + "/></Relationships>")));
    }

    private static byte[] xml(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
