package io.jixiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;
import io.jixiao.form.print.WordFile;
import java.util.List;
import java.util.Locale;

/** A Word document with one form in it, for tests that change a heading or a row of it. */
final class OneForm {
    private OneForm() {}

    /** Indicators under these headings, with one line of 10 points, declared at 9. */
    static PrintedTable table(String target, String actual, String weight, String score) {
        return new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", target, actual, weight, score)
                .row("产出指标", "数量指标", "执法案件", "≥100件", "120件", "10", "9");
    }

    static ReadForm only(PrintedTable table) {
        return only(PrintedDocument.of(table));
    }

    static ReadForm only(PrintedDocument document) {
        List<ReadForm> forms = FormReader.read(WordFile.of(document), "", 2021);
        assertEquals(1, forms.size());
        return forms.getFirst();
    }

    static List<String> messages(ReadForm read, String code) {
        return read.notes().stream()
                .filter(it -> it.code().equals(code))
                .map(it -> it.message(Locale.CHINESE))
                .toList();
    }
}
