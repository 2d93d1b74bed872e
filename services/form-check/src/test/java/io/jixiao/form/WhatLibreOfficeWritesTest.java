package io.jixiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A project's form that LibreOffice saved as a Word file; {@code libreoffice/remake} makes it again. */
class WhatLibreOfficeWritesTest {

    @Test
    void mergedFundsAndIndicatorsScoreAsTheyStandThere() throws IOException {
        CheckedForm checked = check();

        assertEquals("项目资金 8.99", "项目资金 " + checked.score().execution().score());
        assertEquals(
                List.of("执法案件 20.00", "错案率 30.00", "满意率 37.78"),
                checked.score().lines().stream()
                        .map(it -> it.name() + " " + it.score())
                        .toList());
        assertEquals("96.77", checked.score().total().toPlainString());
        assertEquals("市容管理", checked.form().project());
        assertEquals("宣传不足", checked.form().indicators().getLast().deviationExplanation());
        assertEquals("优", checked.form().declared().grade());
    }

    private static CheckedForm check() throws IOException {
        try (InputStream file = WhatLibreOfficeWritesTest.class.getResourceAsStream("/libreoffice/form.docx")) {
            return FormCheck.check(file.readAllBytes(), "form.docx", null, 2000).getFirst();
        }
    }
}
