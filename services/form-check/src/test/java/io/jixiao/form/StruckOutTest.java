package io.jixiao.form;

import static io.jixiao.form.print.RawWord.cell;
import static io.jixiao.form.print.RawWord.run;
import static io.jixiao.form.print.RawWord.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.form.print.RawWord;
import io.jixiao.form.print.SmallWorkbook;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hand struck through was deleted, and what was only underlined, coloured or restored was not. */
class StruckOutTest {

    @ParameterizedTest
    @CsvSource({
        "<w:strike/>, 1800册",
        "<w:dstrike/>, 1800册",
        "<w:strike w:val=\"1\"/>, 1800册",
        "<w:strike w:val=\"true\"/>, 1800册",
        "<w:b/><w:strike/><w:color w:val=\"FF0000\"/>, 1800册",
        "<w:strike w:val=\"0\"/>, 2100册1800册",
        "<w:strike w:val=\"false\"/>, 2100册1800册",
        "<w:dstrike w:val=\"0\"/>, 2100册1800册",
        "<w:u w:val=\"single\"/>, 2100册1800册",
        "<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>, 2100册1800册"
    })
    void isReadAsItStandsOnThePage(String properties, String actual) {
        assertEquals(actual, actual(RawWord.zip(parts(properties))));
    }

    @ParameterizedTest
    @CsvSource({
        "<w:rStyle w:val=\"Deleted\"/>, 1800册",
        "<w:rStyle w:val=\"DeletedToo\"/>, 1800册",
        "<w:rStyle w:val=\"Restored\"/>, 2100册1800册",
        "<w:rStyle w:val=\"Strong\"/>, 2100册1800册",
        "<w:rStyle w:val=\"Deleted\"/><w:strike w:val=\"0\"/>, 2100册1800册",
        "<w:rStyle w:val=\"NoSuchStyle\"/>, 2100册1800册"
    })
    void aNamedStyleStrikesThroughToo(String properties, String actual) {
        Map<String, byte[]> parts = parts(properties);
        parts.put("word/_rels/document.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
                </Relationships>""".getBytes(StandardCharsets.UTF_8));
        parts.put("word/styles.xml", """
                <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                <w:style w:type="character" w:styleId="Deleted"><w:name w:val="Deleted"/><w:rPr><w:strike/></w:rPr></w:style>
                <w:style w:type="character" w:styleId="DeletedToo"><w:basedOn w:val="Deleted"/></w:style>
                <w:style w:type="character" w:styleId="Restored"><w:basedOn w:val="Deleted"/><w:rPr><w:strike w:val="0"/></w:rPr></w:style>
                <w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>
                </w:styles>""".getBytes(StandardCharsets.UTF_8));

        assertEquals(actual, actual(RawWord.zip(parts)));
    }

    @ParameterizedTest
    @CsvSource({"true, 1800册", "false, 2100册1800册"})
    void aPartOfACellInExcelIsDeletedWhereItIsStruckThrough(boolean struck, String actual) {
        byte[] file = SmallWorkbook.of(workbook -> {
            XSSFFont font = workbook.createFont();
            font.setStrikeout(struck);
            font.setColor(IndexedColors.RED.getIndex());
            XSSFRichTextString text = new XSSFRichTextString("2100册1800册");
            text.applyFont(0, 5, font);
            workbook.getSheetAt(0).getRow(1).getCell(SmallWorkbook.ACTUAL).setCellValue(text);
        });

        assertEquals(actual, actual(file));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCellInExcelIsEmptyWhereItIsStruckThroughAsAWhole(boolean struck) {
        byte[] file = SmallWorkbook.of(workbook -> {
            XSSFFont font = workbook.createFont();
            font.setStrikeout(struck);
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font);
            workbook.getSheetAt(0).getRow(1).getCell(SmallWorkbook.ACTUAL).setCellStyle(style);
        });

        assertEquals(struck ? null : "120件", actual(file));
    }

    /** A form in Word whose actual is 2100册 with these properties, and 1800册 behind it. */
    private static Map<String, byte[]> parts(String properties) {
        String struck = "<w:r><w:rPr>" + properties + "</w:rPr><w:t>2100册</w:t></w:r>";
        return RawWord.parts(RawWord.document(table(
                RawWord.row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"),
                RawWord.row(
                        "产出指标",
                        "数量指标",
                        "采购图书册数",
                        "≥2000册",
                        cell("", "<w:p>" + struck + run("1800册") + "</w:p>"),
                        "10",
                        "10"))));
    }

    private static @Nullable String actual(byte[] file) {
        return FormReader.read(file, "", 2021)
                .getFirst()
                .form()
                .indicators()
                .getFirst()
                .actual();
    }
}
