package io.jixiao.form.command;

import static io.jixiao.form.print.PrintedCell.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.form.print.ExcelFile;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;
import io.jixiao.form.print.WordFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each answer names the cell of a finding as a person finds it. */
class AddressesInAnswersTest {

    /** 50件 of 100件 has full marks, 结案率 no target; the weights are 90 beside 10 of the execution, the total is 100 and not 99. */
    private static final PrintedTable TABLE = new PrintedTable()
            .row("资金(万元)", "全年预算数", "全年执行数", "分值", "执行率", "得分")
            .row("年度资金总额", "100", "100", "10", "100%", "10")
            .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
            .row(cell("产出指标").high(2), "数量指标", "执法案件", "≥100件", "50件", "50", "50")
            .row("质量指标", "结案率", "", "96%", "20", "20")
            .row("效益指标", "社会效益指标", "投诉下降率", "≥5%", "6%", "20", "20")
            .row(cell("总分").wide(5), "100", "99");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void aFindingOfASheetNamesSheetColumnAndRow() throws IOException {
        check(workbook());

        assertTrue(line("FULL_MARKS_ON_MISS").endsWith(" [工作表“自评表” G4]"), out::toString);
        assertTrue(line("TARGET_MISSING").endsWith(" [工作表“自评表” D5]"), out::toString);
        assertTrue(line("TOTAL_NOT_SUM").endsWith(" [工作表“自评表” G7]"), out::toString);
    }

    @Test
    void inEnglishToo() throws IOException {
        check(workbook(), "--language=en");

        assertTrue(line("FULL_MARKS_ON_MISS").endsWith(" [sheet \"自评表\" G4]"), out::toString);
    }

    @Test
    void aFindingOfAWordFileNamesTableRowAndColumn() throws IOException {
        check(document());
        assertTrue(line("FULL_MARKS_ON_MISS").endsWith(" [第2个表第4行第7列]"), out::toString);

        out.getBuffer().setLength(0);
        check(document(), "--language=en");
        assertTrue(line("TOTAL_NOT_SUM").endsWith(" [table 2, row 7, column 7]"), out::toString);
    }

    @Test
    void inJSONAnAddressHasItsPartsAndItsText() throws IOException {
        check(workbook(), "--format=json");
        JsonNode inSheet = address(FindingCode.TARGET_MISSING);

        assertEquals("自评表", inSheet.path("sheet").asText());
        assertTrue(inSheet.path("table").isNull());
        assertEquals(5, inSheet.path("row").asInt());
        assertEquals(4, inSheet.path("column").asInt());
        assertEquals("工作表“自评表” D5", inSheet.path("text").asText());

        out.getBuffer().setLength(0);
        check(document(), "--format=json");
        JsonNode inTable = address(FindingCode.TARGET_MISSING);
        assertTrue(inTable.path("sheet").isNull());
        assertEquals(2, inTable.path("table").asInt());
        assertEquals("第2个表第5行第4列", inTable.path("text").asText());
    }

    @Test
    void aClassIsFoundWhereItsFirstLineNamesIt() throws IOException {
        check(workbook(), "--format=json");

        JsonNode ofClass = StreamSupport.stream(findings().spliterator(), false)
                .filter(it -> it.path("line").asText().startsWith("产出指标"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(out.toString()));
        assertEquals("工作表“自评表” A4", ofClass.at("/address/text").asText());
    }

    @Test
    void aRowBeyondAThousandIsNumberedAsItIsPrinted() throws IOException {
        check(workbook(1_200));

        assertTrue(line("TARGET_MISSING").endsWith(" [工作表“自评表” D1205]"), out::toString);
    }

    @Test
    void theCSVHasTheAddressInItsLastColumn() throws IOException {
        Path csv = folder.resolve("all.csv");
        Path forms = Files.createDirectory(folder.resolve("forms"));
        Files.write(forms.resolve("a.xlsx"), workbook());
        Files.writeString(forms.resolve("b.json"), "{\"indicators\":[{\"name\":\"结案率\",\"weight\":10}]}");
        Files.writeString(forms.resolve("c.docx"), "no Word file");

        CheckCommand.run(new PrintWriter(out), new PrintWriter(new StringWriter()), "--csv=" + csv, forms.toString());
        List<CSVRecord> rows = CSVFormat.EXCEL
                .parse(new StringReader(Files.readString(csv).substring(1)))
                .getRecords();

        assertEquals("address", rows.getFirst().get(7));
        assertEquals("工作表“自评表” D5", addressOf(rows, "a.xlsx", "TARGET_MISSING"));
        assertEquals("", addressOf(rows, "b.json", "ACTUAL_MISSING"));
        assertTrue(rows.stream().allMatch(it -> it.size() == 8));
    }

    @Test
    void aFormInJSONHasNoAddress() throws IOException {
        check("{\"indicators\":[{\"name\":\"结案率\",\"weight\":10}]}".getBytes(StandardCharsets.UTF_8));

        assertFalse(line("ACTUAL_MISSING").contains("["), out::toString);
    }

    private static String addressOf(List<CSVRecord> rows, String file, String code) {
        return rows.stream()
                .filter(it -> it.get(0).equals(file) && it.get(4).equals(code))
                .findFirst()
                .orElseThrow()
                .get(7);
    }

    private JsonNode address(FindingCode code) throws IOException {
        return StreamSupport.stream(findings().spliterator(), false)
                .filter(it -> it.path("code").asText().equals(code.name()))
                .findFirst()
                .orElseThrow()
                .path("address");
    }

    private JsonNode findings() throws IOException {
        return new ObjectMapper().readTree(out.toString()).path("findings");
    }

    /** The first printed line of a finding of this code. */
    private String line(String code) {
        return out.toString()
                .lines()
                .filter(it -> it.startsWith("  " + code + "  "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(out.toString()));
    }

    private void check(byte[] form, String... options) throws IOException {
        Path file = Files.write(folder.resolve("form"), form);
        String[] arguments = java.util.Arrays.copyOf(options, options.length + 1);
        arguments[options.length] = file.toString();
        CheckCommand.run(new PrintWriter(out), new PrintWriter(new StringWriter()), arguments);
    }

    private static byte[] document() {
        return WordFile.of(PrintedDocument.of(new PrintedTable().row("封面"), "2021年度绩效自评表", TABLE));
    }

    private static byte[] workbook() throws IOException {
        return workbook(0);
    }

    /** The table on the second sheet, so many empty rows below its top. */
    private static byte[] workbook(int above) throws IOException {
        try (XSSFWorkbook workbook =
                        new XSSFWorkbook(new ByteArrayInputStream(ExcelFile.of(PrintedDocument.of(TABLE))));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.setSheetName(0, "自评表");
            if (above > 0) {
                workbook.getSheetAt(0).shiftRows(0, workbook.getSheetAt(0).getLastRowNum(), above);
            }
            workbook.createSheet("封面").createRow(0).createCell(0).setCellValue("2021年度绩效自评");
            workbook.setSheetOrder("封面", 0);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
