package io.jixiao.form.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.form.layout.row.RowKind;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;
import io.jixiao.form.print.WordFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --explain} prints of the rows of a file. */
class ExplainedRowsTest {
    private static final PrintedTable TABLE = new PrintedTable()
            .row("项目名称", "绿化", "", "", "", "", "", "")
            .row("一级指标", "二级指标", "三级指标", "上年实际完成值", "年度指标值", "实际完成值", "分值", "得分")
            .row("产出指标", "数量指标", "种树棵数", "80棵", "≥100棵", "120棵", "100", "100")
            .row("总分", "", "", "", "", "", "100", "100");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void eachRowIsPrintedWithWhatItIsAndWhoSaysSo() throws IOException {
        run(word(PrintedDocument.of("2021年度项目支出绩效自评表", TABLE)), "--explain", "--language=en");

        List<String> lines = out.toString().lines().limit(9).toList();
        assertTrue(lines.get(1).matches("¶ +line of text +one line of text +2021年度项目支出绩效…"), lines::toString);
        assertTrue(lines.get(2).matches(" +table begins +beginning of a table +Table 1"), lines::toString);
        assertTrue(lines.get(3).matches("1 +labels and values +labels and values +项目名称 \\| 绿化"), lines::toString);
        assertTrue(lines.get(4).matches("2 +heading of indicators +heading of indicators +一级指标 .*"), lines::toString);
        assertTrue(lines.get(5).matches(" +heading repaired: column of another.*"), lines::toString);
        assertTrue(lines.get(6).concat(lines.get(7)).matches(".*3 +indicator +indicator +产出指标 .*"), lines::toString);
    }

    @Test
    void theCheckFollowsBelowTheRows() throws IOException {
        run(word(PrintedDocument.of(TABLE)), "--explain");

        assertTrue(out.toString().contains("按办法计算：分值合计 "), out::toString);
    }

    @Test
    void aDocumentWithoutAFormShowsItsRowsBeforeItIsRefused() throws IOException {
        PrintedTable other = new PrintedTable().row("三级指标", "愿景", "分值");

        assertEquals(2, run(word(PrintedDocument.of(other)), "--explain"));
        assertTrue(out.toString().contains("三级指标 | 愿景 | 分值"), out::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format=json", "--format=JSON"})
    void itDoesNotGoWithJSON(String format) throws IOException {
        assertEquals(2, run(word(PrintedDocument.of(TABLE)), "--explain", format));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("--format=json"), err::toString);
    }

    @Test
    void itDoesNotGoWithAFolder() {
        assertEquals(2, run(folder, "--explain"));
        assertTrue(err.toString().contains("文件夹"), err::toString);
    }

    @Test
    void aFileInJSONHasNoRows() throws IOException {
        Path form = Files.writeString(folder.resolve("form.json"), "{\"indicators\": []}");

        run(form, "--explain");

        assertTrue(out.toString().startsWith("JSON 文件没有表格行"), out::toString);
    }

    @Test
    void everyKindOfRowHasItsNameInBothLanguages() {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            ResourceBundle messages = ResourceBundle.getBundle("io.jixiao.form.messages", language);
            Stream.of(RowKind.class.getPermittedSubclasses())
                    .forEach(it -> assertTrue(messages.containsKey("row." + it.getSimpleName()), it::getName));
        }
    }

    private Path word(PrintedDocument document) throws IOException {
        return Files.write(folder.resolve("form.docx"), WordFile.of(document));
    }

    private int run(Path form, String... options) {
        String[] arguments =
                Stream.concat(Stream.of(options), Stream.of(form.toString())).toArray(String[]::new);
        return CheckCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
