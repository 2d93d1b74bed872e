package io.jixiao.form.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jixiao.form.print.ExcelFile;
import io.jixiao.form.print.SharedCase;
import io.jixiao.form.print.SmallWorkbook;
import io.jixiao.form.print.WordFile;
import io.jixiao.form.print.layout.OfficialLayout;
import io.jixiao.form.print.layout.ProjectLayout;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
    static final String FLAWLESS = """
            {"fiscalYear": 2021, "unit": "某某局", "moneyUnit": "万元",
             "funds": [{"row": "合计", "openingBudget": 100, "adjustedBudget": 100, "executedAmount": 100}],
             "execution": {"weight": 10, "declaredRate": "100%", "declaredScore": 10},
             "indicators": [
              {"class": "产出指标", "subclass": "数量指标", "name": "巡查次数", "target": "≥12次", "actual": "12次", "weight": 25, "declaredScore": 25},
              {"class": "产出指标", "subclass": "质量指标", "name": "整改率", "target": "≥95%", "actual": "96%", "weight": 25, "declaredScore": 25},
              {"class": "效益指标", "subclass": "社会效益指标", "name": "投诉件数", "target": "≤20件", "actual": "18件", "weight": 30, "declaredScore": 30},
              {"class": "满意度指标", "subclass": "服务对象满意度指标", "name": "群众满意度", "target": "≥90%", "actual": "93%", "weight": 10, "declaredScore": 10}],
             "declared": {"totalWeight": 100, "total": 100, "grade": "优"}}
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aFormWithoutErrorsEndsWith0() throws IOException {
        assertEquals(0, run(write("good.json", FLAWLESS)), out::toString);
    }

    @Test
    void aFormWithErrorsEndsWith1() throws IOException {
        assertEquals(1, run(write("bad.json", FLAWLESS.replace("\"total\": 100", "\"total\": 99"))));
        assertTrue(out.toString().contains("TOTAL_NOT_SUM"), out::toString);
    }

    @Test
    void aFileThatCannotBeReadEndsWith2AndSaysWhyOnStandardError() throws IOException {
        assertEquals(2, run(write("form.json", "{\"indicators\": [7]}")));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("[/indicators/0]"), err::toString);
        assertFalse(err.toString().contains("\tat "), err::toString);
    }

    @Test
    void aFileThatIsNotThereEndsWith2() {
        assertEquals(2, run(folder.resolve("none.docx")));
        assertTrue(err.toString().contains("没有这个文件，或无权读取。"), err::toString);
    }

    @Test
    void noFileAtAllEndsWith2AndTheUsage() {
        assertEquals(2, CheckCommand.run(new PrintWriter(out), new PrintWriter(err)));
        assertTrue(err.toString().contains("Usage: jixiao-check"), err::toString);
    }

    @Test
    void anUnknownRuleSetEndsWith2AndTheOnesThereAre() throws IOException {
        assertEquals(2, run(write("good.json", FLAWLESS), "--rule-set=MARS-2030"));
        assertTrue(err.toString().contains("MOF-2020"), err::toString);
    }

    @Test
    void theTableShowsWhatWasReadWhatWasDeclaredAndWhatTheRulesGive() throws IOException {
        Path file = folder.resolve("form.docx");
        Files.write(
                file,
                WordFile.of(new ProjectLayout()
                        .print(SharedCase.named("ezhou-2019-purchased-services").form())));

        assertEquals(1, run(file));
        String table = out.toString();
        assertTrue(table.matches("(?s).*指标 +指标值（读作） +完成值（读作） +分值 +自评分 +得分 +扣分 +问题.*"), table);
        assertTrue(table.matches("(?s).*计划完成率 +90% +60% +20 +10 +13.33 +6.67 +.*SCORE_DIFFERS.*"), table);
        assertTrue(table.matches("(?s).*预算执行率 +100% +59.58% +10 +6 +5.96 +4.04 .*"), table);
        assertTrue(table.contains("按办法计算：分值合计 110，总分 99.29"), table);
        assertTrue(table.contains("错误（"), table);
    }

    @Test
    void advicesAreCountedAndListedOnlyWhenAsked() throws IOException {
        String bare = FLAWLESS.replace("≥12次", "12次").replace("≥95%", "95%").replace("\"质量指标\"", "\"时效指标\"");
        Path file = write("bare.json", bare);

        assertEquals(0, run(file));
        assertTrue(out.toString().contains("建议 2 条，未列出（加 ADVICE=1 或 --advice 列出）"), out::toString);
        assertFalse(out.toString().contains("DIRECTION_ASSUMED"), out::toString);

        run(file, "--advice");
        assertTrue(out.toString().contains("建议（2）"), out::toString);
        assertTrue(
                out.toString()
                        .contains("DIRECTION_ASSUMED  2 条指标的目标没有写明不少于或不超过，方向按名称和计量单位推定，请核对并补写："
                                + "“巡查次数”（“12次”读作“≥ 12 次”）、“整改率”（“95%”读作“≥ 95 %”）。"),
                out::toString);
        assertFalse(out.toString().contains("OPERATOR_MISSING"), out::toString);
    }

    @Test
    void itSpeaksEnglishWhenAsked() throws IOException {
        run(write("good.json", FLAWLESS), "--language=en");

        assertTrue(out.toString().contains("By the rules: weights 100, total 100"), out::toString);
    }

    @Test
    void JSONIsTheOnlyThingOnStandardOutput() throws IOException {
        Path file = folder.resolve("form.xlsx");
        Files.write(
                file,
                ExcelFile.of(new OfficialLayout()
                        .print(SharedCase.named("zhuzhou-2021").form())));

        run(file, "--format=json");
        JsonNode answer = new ObjectMapper()
                .reader()
                .with(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(out.toString());

        assertEquals("100.00%", answer.at("/execution/rate").asText());
        assertEquals(9, answer.path("lines").size());
        assertEquals("执法案件", answer.at("/lines/0/name").asText());
        assertEquals("GE", answer.at("/lines/0/target/operator").asText());
        assertEquals("100", answer.at("/lines/0/target/value").asText());
        assertEquals("件", answer.at("/lines/0/target/unit").asText());
        assertEquals("≥100件", answer.at("/lines/0/target/text").asText());
        assertEquals("优", answer.path("grade").asText());
        assertTrue(answer.at("/lines/0/target/upperValue").isNull());
        assertFalse(answer.at("/findings/0/message").asText().isBlank());
    }

    @Test
    void aRefusalIsJSONToo() throws IOException {
        assertEquals(2, run(write("form.json", "[]"), "--format=json"));

        assertEquals(
                "JSON_NOT_A_FORM",
                new ObjectMapper()
                        .readTree(out.toString())
                        .at("/unreadable/code")
                        .asText());
    }

    @Test
    void anAnnotatedCopyIsWrittenBesideTheAnswer() throws IOException {
        Path form = Files.write(
                folder.resolve("table.xlsx"),
                SmallWorkbook.withLine(row -> row.getCell(SmallWorkbook.ACTUAL).setCellValue("50件")));
        byte[] before = Files.readAllBytes(form);
        Path copy = folder.resolve("copy.xlsx");

        assertEquals(1, run(form, "--annotate=" + copy), err::toString);

        assertTrue(Files.size(copy) > 0);
        assertArrayEquals(before, Files.readAllBytes(form));
        assertTrue(out.toString().contains("FULL_MARKS_ON_MISS"), out::toString);
    }

    @ParameterizedTest
    @CsvSource({"table.xlsx, 不能写到原文件上", "copy.docx, 须与原文件同一后缀", "copy, 须与原文件同一后缀", "absent/copy.xlsx, 无法写入"})
    void aCopyThatCannotBeWrittenEndsWith2AndSaysWhy(String copy, String why) throws IOException {
        Path form = Files.write(folder.resolve("table.xlsx"), SmallWorkbook.withLine(row -> {}));

        assertEquals(2, run(form, "--annotate=" + folder.resolve(copy)));
        assertTrue(err.toString().contains(why), err::toString);
        assertEquals(List.of("table.xlsx"), List.of(folder.toFile().list()));
    }

    @Test
    void aFolderAndJsonHaveNoCopy() throws IOException {
        assertEquals(2, run(folder, "--annotate=" + folder.resolve("copy.docx")));
        assertTrue(err.toString().contains("不能用于文件夹"), err::toString);
        assertEquals(2, run(write("good.json", FLAWLESS), "--annotate=" + folder.resolve("copy.json")));
        assertTrue(err.toString().contains("JSON 没有单元格"), err::toString);
    }

    @Test
    void aFolderGetsOneLineAFileAndAFileOfAllFindings() throws IOException {
        Path forms = Files.createDirectory(folder.resolve("forms"));
        Path csv = folder.resolve("findings.csv");
        Files.writeString(forms.resolve("a.json"), FLAWLESS);
        Files.writeString(forms.resolve("b.json"), FLAWLESS.replace("\"total\": 100", "\"total\": 99"));
        Files.writeString(forms.resolve("c.docx"), "no Word file");
        Files.writeString(forms.resolve("notes.txt"), "not looked at");

        assertEquals(2, run(forms, "--csv=" + csv));
        List<String> lines = out.toString().lines().toList();
        assertEquals(4, lines.size(), out::toString);
        assertTrue(lines.get(0).startsWith("a.json  某某局  总分 100.00  等级 优  错误 0"), out::toString);
        assertTrue(lines.get(1).startsWith("b.json  某某局  总分 100.00  等级 优  错误 1"), out::toString);
        assertTrue(lines.get(2).startsWith("c.docx  未能读取："), out::toString);
        assertTrue(lines.get(3).startsWith("共 3 个文件：无错误 1 个，有错误 1 个，未能读取 1 个。"), out::toString);
        assertTrue(
                records(csv).stream()
                        .anyMatch(it -> it.get(0).equals("b.json") && it.get(4).equals("TOTAL_NOT_SUM")),
                out::toString);
    }

    @Test
    void aFolderSFilesWithMacrosAreReadAndThoseOfOtherOfficesAreToldToBeSaved() throws IOException {
        Path forms = Files.createDirectory(folder.resolve("forms"));
        Files.write(forms.resolve("a.xlsm"), SmallWorkbook.of(it -> {}));
        Files.write(forms.resolve("b.wps"), HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
        Files.write(forms.resolve("~$a.xlsm"), new byte[8]);

        assertEquals(2, run(forms, "--csv=" + folder.resolve("findings.csv")));
        List<String> lines = out.toString().lines().toList();
        assertEquals(3, lines.size(), out::toString);
        assertTrue(lines.get(0).startsWith("a.xlsm"), out::toString);
        assertTrue(lines.get(1).startsWith("b.wps  未能读取：文件已损坏，或内容与格式不符。"), out::toString);
    }

    @Test
    void aNameThatASpreadsheetWouldRunIsKeptFromRunning() throws IOException {
        Path forms = Files.createDirectory(folder.resolve("forms"));
        Path csv = folder.resolve("findings.csv");
        Files.writeString(
                forms.resolve("=cmd.json"),
                FLAWLESS.replace("某某局", "=HYPERLINK(1)").replace("\"total\": 100", "\"total\": 99"));

        assertEquals(1, run(forms, "--csv=" + csv));
        assertEquals("'=cmd.json", records(csv).getFirst().get(0));
        assertEquals("'=HYPERLINK(1)", records(csv).getFirst().get(1));
    }

    @Test
    void anEmptyFolderEndsWith2() throws IOException {
        assertEquals(2, run(Files.createDirectory(folder.resolve("empty"))));
    }

    private static List<CSVRecord> records(Path csv) throws IOException {
        String text = Files.readString(csv, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF"));
        try (CSVParser parser = CSVFormat.EXCEL
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(text.substring(1)))) {
            return parser.getRecords();
        }
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private int run(Path form, String... options) {
        String[] arguments = java.util.Arrays.copyOf(options, options.length + 1);
        arguments[options.length] = form.toString();
        return CheckCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
