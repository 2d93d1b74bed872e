package io.jixiao.form.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jixiao.form.print.ExcelFile;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;
import io.jixiao.form.print.RawWord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML that wants something fetched, or much memory; nobody ever calls the server that listens meanwhile. */
class MarkupTest {
    private static final PrintedTable TABLE = new PrintedTable()
            .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
            .row("产出指标", "数量指标", "执法案件", "≥100件", "120件", "10", "10")
            .row("总分", "", "", "", "", "10", "10");

    private ServerSocketChannel server;
    private String address;

    @BeforeEach
    void listen() throws IOException {
        server = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.configureBlocking(false);
        address = "http://127.0.0.1:" + ((InetSocketAddress) server.getLocalAddress()).getPort() + "/";
    }

    @AfterEach
    void nobodyCalled() throws IOException {
        assertNull(server.accept());
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x SYSTEM \"ADDRESS\">",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"ADDRESS\">]>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"ADDRESS\"> %p;]>",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
            })
    void aDocumentTypeIsRefusedInEveryPartAndNothingIsFetched(String doctype) {
        String declared = doctype.replace("ADDRESS", address);
        byte[] word = RawWord.zip(RawWord.parts(declared + RawWord.document(RawWord.text("&e;"))));

        Refusal.of("BROKEN_FILE", word);
        for (String part : new String[] {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "_rels/.rels"}) {
            Refusal.of("BROKEN_FILE", excel(part, it -> it.replaceFirst("(<\\?xml[^>]*>)?", "$1" + declared)));
        }
    }

    @Test
    void linksPicturesAndTemplatesElsewhereAreNotFollowed() {
        Map<String, byte[]> parts = RawWord.parts(RawWord.document(
                "<w:p><w:hyperlink r:id=\"rId1\" xmlns:r=\"r\">" + RawWord.run("链接") + "</w:hyperlink></w:p>"));
        parts.put(
                "word/_rels/document.xml.rels",
                ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\""
                                + address + "template.dotm\" TargetMode=\"External\"/></Relationships>")
                        .getBytes(StandardCharsets.UTF_8));

        Refusal.of("NO_FORM", RawWord.zip(parts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEBSERVICE(\"ADDRESS\")", "HYPERLINK(\"ADDRESS\",\"x\")", "cmd|'/c calc'!A1"})
    void aFormulaIsTextThatNobodyComputes(String formula) {
        byte[] file = excel(
                "xl/worksheets/sheet1.xml",
                sheet -> sheet.replace(
                        "<row r=\"2\">",
                        "<row r=\"2\"><c r=\"H2\" t=\"str\"><f>"
                                + formula.replace("ADDRESS", address).replace("\"", "&quot;") + "</f><v>12</v></c>"));

        assertEquals(
                "120件",
                Refusal.none(file).getFirst().form().indicators().getFirst().actual());
    }

    @Test
    void elementsNestedAHundredThousandDeepAreRefused() {
        int deep = 100_000;

        Refusal.of(
                "BROKEN_FILE",
                RawWord.of("<w:sdt><w:sdtContent>".repeat(deep) + "</w:sdtContent></w:sdt>".repeat(deep)));
        Refusal.of("BROKEN_FILE", RawWord.of("<w:x>".repeat(deep) + "</w:x>".repeat(deep)));
    }

    @Test
    void tablesNestedLikeDollsAreAnswered() {
        String doll = RawWord.table(RawWord.row("x"));
        for (int i = 0; i < 25; i++) {
            doll = RawWord.table(RawWord.row(RawWord.cell("", doll)));
        }

        Refusal.of("NO_FORM", RawWord.of(doll));
    }

    @Test
    void XMLThatBreaksOffIsRefused() {
        Refusal.of("BROKEN_FILE", RawWord.zip(RawWord.parts("<w:document xmlns:w=\"w\"><w:body>")));
        Refusal.of("BROKEN_FILE", RawWord.zip(RawWord.parts("not XML")));
    }

    @Test
    void tenThousandRowsOfASheetAreTooManyLinesAndTheRowIsNamed() {
        PrintedTable table = new PrintedTable().row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        StringBuilder rows = new StringBuilder();
        for (int i = 2; i <= 10_001; i++) {
            rows.append("<row r=\"").append(i).append("\">");
            String[] cells = {"产出指标", "数量指标", "指标", "≥1件", "1件", "1", "1"};
            for (int c = 0; c < cells.length; c++) {
                rows.append("<c r=\"")
                        .append((char) ('A' + c))
                        .append(i)
                        .append("\" t=\"inlineStr\"><is><t>")
                        .append(cells[c])
                        .append("</t></is></c>");
            }
            rows.append("</row>");
        }
        byte[] file = changed(
                ExcelFile.of(PrintedDocument.of(table)),
                "xl/worksheets/sheet1.xml",
                it -> it.replace("</sheetData>", rows + "</sheetData>"));

        assertEquals("Sheet1 1002", Refusal.of("TOO_MANY_LINES", file).where());
    }

    @Test
    void aTextOfAMillionCharactersThatIsStoredOnceAndStandsInSevenCellsIsRefused() {
        PrintedTable table = new PrintedTable().row("甲", "甲", "甲", "甲", "甲", "甲", "甲");
        byte[] file = changed(
                ExcelFile.of(PrintedDocument.of(table)),
                "xl/sharedStrings.xml",
                it -> it.replace("甲", "甲".repeat(1_000_000)));

        assertEquals("Sheet1", Refusal.of("TEXT_TOO_LONG", file).where());
    }

    @Test
    void aWorkbookThatWasWrittenWithoutStylesIsRead() {
        byte[] file = excel("[Content_Types].xml", it -> it.replaceFirst("<Override [^>]*/xl/styles.xml[^>]*/>", ""));

        assertEquals(
                "120件",
                Refusal.none(file).getFirst().form().indicators().getFirst().actual());
    }

    @Test
    void tenThousandRowsWithoutAFormAreAnswered() {
        String row = RawWord.row("甲", "乙", "1", "2", "3", "4", "5");

        Refusal.of("NO_FORM", RawWord.of(RawWord.table(row.repeat(10_000))));
    }

    @Test
    void thousandsOfMergesAndOneOverTheWholeSheetAreAnswered() {
        StringBuilder merges = new StringBuilder("<mergeCells><mergeCell ref=\"A1:XFD1048576\"/>");
        for (int i = 3; i < 8_000; i++) {
            merges.append("<mergeCell ref=\"A").append(i).append(":G").append(i).append("\"/>");
        }

        Refusal.of(
                "NO_FORM",
                excel(
                        "xl/worksheets/sheet1.xml",
                        it -> it.replace("</sheetData>", "</sheetData>" + merges + "</mergeCells>")));
    }

    @Test
    void mergesThatCoverMillionsOfPlacesAgainAndAgainAreRefused() {
        StringBuilder rows = new StringBuilder();
        StringBuilder merges = new StringBuilder("<mergeCells>");
        for (int i = 4; i < 9_000; i++) {
            rows.append("<row r=\"")
                    .append(i)
                    .append("\"><c r=\"A")
                    .append(i)
                    .append("\"><v>1</v></c><c r=\"IV")
                    .append(i)
                    .append("\"><v>1</v></c></row>");
            merges.append("<mergeCell ref=\"A").append(i).append(":IU1048576\"/>");
        }
        String all = rows + "</sheetData>" + merges + "</mergeCells>";

        Refusal.of("TABLE_TOO_BIG", excel("xl/worksheets/sheet1.xml", it -> it.replace("</sheetData>", all)));
    }

    @Test
    void aMillionCellsAreRefused() {
        String row = "<row>" + "<c><v>1</v></c>".repeat(100) + "</row>";

        Refusal.of(
                "TABLE_TOO_BIG",
                excel(
                        "xl/worksheets/sheet1.xml",
                        it -> it.replace("</sheetData>", row.repeat(10_000) + "</sheetData>")));
    }

    @Test
    void widthsAndSpansBeyondAllMeasureAreCut() {
        String wide = RawWord.cell("<w:gridSpan w:val=\"999999999\"/>", RawWord.text("总分"));

        Refusal.of("NO_FORM", RawWord.of(RawWord.table(RawWord.row(wide, wide, wide))));
        Refusal.of(
                "TABLE_TOO_BIG",
                RawWord.of(RawWord.table(RawWord.row(wide, wide, wide).repeat(2_000))));
    }

    /** Of 100 kB, as it is packed. */
    @Test
    void rowsWithoutEndAreRefusedHoweverSmallTheFile() {
        String row = RawWord.row(RawWord.cell("", ""));

        Refusal.of("TABLE_TOO_LONG", RawWord.of(RawWord.table(row.repeat(20_001))));
        Refusal.of("TABLE_TOO_LONG", RawWord.of(RawWord.table(row.repeat(3)).repeat(7_000)));
        Refusal.of("NO_FORM", RawWord.of(RawWord.table(row.repeat(20_000))));
    }

    private static byte[] excel(String part, UnaryOperator<String> change) {
        return changed(ExcelFile.of(PrintedDocument.of(TABLE)), part, change);
    }

    private static byte[] changed(byte[] file, String part, UnaryOperator<String> change) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        String before = new String(parts.get(part), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError(before);
        }
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        return RawWord.zip(parts);
    }
}
