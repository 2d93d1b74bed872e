package io.jixiao.form;

import static io.jixiao.form.print.RawWord.row;
import static io.jixiao.form.print.RawWord.table;
import static io.jixiao.form.print.RawWord.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.jixiao.form.print.RawWord;
import io.jixiao.form.print.SmallWorkbook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands above a document's pages, and files that are embedded in it. */
class AroundThePageTest {
    private static final String TABLE = table(
            row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"),
            row("产出指标", "数量指标", "执法案件", "≥100件", "120件", "10", "10"),
            row("总分", "", "", "", "", "10", "10"));

    @Test
    void yearUnitAndKindAreTakenFromThePageHeaderWhereTheFormDoesNotSayThem() {
        ReadForm read = read(word(TABLE, "部门整体支出绩效自评表（2019年度）", "填报单位：城管局"));

        assertEquals(2019, read.form().fiscalYear());
        assertEquals("城管局", read.form().unit());
        assertEquals(
                List.of("表中未写的年度、单位、项目或金额单位取自页眉：“部门整体支出绩效自评表（2019年度） 填报单位：城管局”。"), messages(read, "PAGE_HEADER_READ"));
        assertNull(read.form().prose());
    }

    @Test
    void whatTheFormSaysItselfGoesBeforeThePageHeader() {
        ReadForm read = read(word(text("2021年度项目支出绩效自评表") + text("填报单位：财政局") + TABLE, "2019年度 填报单位：城管局"));

        assertEquals(2021, read.form().fiscalYear());
        assertEquals("财政局", read.form().unit());
        assertEquals(List.of(), messages(read, "PAGE_HEADER_READ"));
    }

    @Test
    void pageHeadersThatDisagreeSayNothing() {
        ReadForm read = read(word(TABLE, "2019年度", "2020年度"));

        assertEquals(2000, read.form().fiscalYear());
        assertEquals(List.of("未找到年度，按 2000 年处理。"), messages(read, "FISCAL_YEAR_ASSUMED"));
    }

    @Test
    void thePageHeaderOfASheetIsReadWithoutItsCodes() {
        ReadForm read = FormReader.read(
                        SmallWorkbook.of(workbook -> {
                            workbook.getSheetAt(0).getHeader().setLeft("&\"宋体,常规\"&12填报单位：城管局");
                            workbook.getSheetAt(0).getHeader().setCenter("2019年度");
                            workbook.getSheetAt(0).getHeader().setRight("第&P页");
                        }),
                        "",
                        2000)
                .getFirst();

        assertEquals(2019, read.form().fiscalYear());
        assertEquals("城管局", read.form().unit());
    }

    @Test
    void anEmbeddedFileIsNamedWithTheFormAndInItsPlace() {
        assertEquals(
                List.of("文件内嵌的 word/embeddings/sheet1.xlsx 未读取。请双击打开，另存为单独的文件后检查。"),
                messages(read(embedding(TABLE)), "EMBEDDED_LEFT_OUT"));

        UnreadableForm none = assertThrows(UnreadableForm.class, () -> read(embedding(text("见附表"))));
        assertEquals("NO_FORM", none.code());
        assertEquals(
                "在 0 张表格中没有找到自评表：没有一行表头同时写有指标（三级指标）、指标值或完成值（年度指标值、实际完成值）和分值或得分，也没有一行表头写全一、二、三级指标、指标值和完成值。"
                        + " 文件内嵌的 word/embeddings/sheet1.xlsx 未读取。请双击打开，另存为单独的文件后检查。",
                none.message(Locale.CHINESE));
    }

    private static byte[] word(String body, String... headers) {
        Map<String, byte[]> parts = RawWord.parts(RawWord.document(body));
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < headers.length; i++) {
            String header = RawWord.document(text(headers[i]))
                    .replace("w:document", "w:hdr")
                    .replaceAll("</?w:body>", "");
            parts.put("word/header" + i + ".xml", header.getBytes(StandardCharsets.UTF_8));
            relations.append(relation("header", "header" + i + ".xml"));
        }
        return with(parts, relations.toString());
    }

    private static byte[] embedding(String body) {
        return with(RawWord.parts(RawWord.document(body)), relation("package", "embeddings/sheet1.xlsx"));
    }

    private static byte[] with(Map<String, byte[]> parts, String relations) {
        String all = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relations + "</Relationships>";
        parts.put("word/_rels/document.xml.rels", all.getBytes(StandardCharsets.UTF_8));
        return RawWord.zip(parts);
    }

    private static String relation(String type, String target) {
        return "<Relationship Id=\"r" + target.hashCode()
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                + "\" Target=\""
                + target + "\"/>";
    }

    private static ReadForm read(byte[] word) {
        return FormReader.read(word, "", 2000).getFirst();
    }

    private static List<String> messages(ReadForm read, String code) {
        return read.notes().stream()
                .filter(it -> it.code().equals(code))
                .map(it -> it.message(Locale.CHINESE))
                .toList();
    }
}
