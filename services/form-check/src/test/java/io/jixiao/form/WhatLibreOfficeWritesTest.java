package io.jixiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import io.jixiao.form.print.Checked;
import io.jixiao.form.print.SharedCase;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that LibreOffice saved as Word and Excel files; {@code libreoffice/remake} makes them again. */
class WhatLibreOfficeWritesTest {

    @Test
    void mergedFundsAndIndicatorsScoreAsTheyStandThere() throws IOException {
        CheckedForm checked = check("form.docx");

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

    @ParameterizedTest
    @ValueSource(strings = {"department.docx", "department.xlsx"})
    void aDepartmentSFormWithHeadingsDownTheCellScoresAsItsJSON(String file) throws IOException {
        SharedCase zhuzhou = SharedCase.named("zhuzhou-2021");

        assertEquals(Checked.of(zhuzhou.json(), ""), Checked.of(check(file)));
        assertEquals("优", check(file).form().declared().grade());
    }

    @Test
    void aSheetOfNumbersPercentagesFormulasAndADayScoresAsItsJSON() throws IOException {
        SharedCase ezhou = SharedCase.named("ezhou-2019-purchased-services");
        CheckedForm checked = check("project.xlsx");

        assertEquals(Checked.of(ezhou.json(), ""), Checked.of(checked));
        assertEquals("60%", checked.form().execution().declaredRate());
        assertEquals("2019年12月", checked.form().indicators().get(2).target());
        assertEquals(new BigDecimal("100"), checked.form().declared().totalWeight());
    }

    private static CheckedForm check(String name) throws IOException {
        try (InputStream file = WhatLibreOfficeWritesTest.class.getResourceAsStream("/libreoffice/" + name)) {
            return FormCheck.check(file.readAllBytes(), name, null, 2000).getFirst();
        }
    }
}
