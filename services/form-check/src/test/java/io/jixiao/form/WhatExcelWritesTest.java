package io.jixiao.form;

import static io.jixiao.form.OneForm.messages;
import static io.jixiao.form.print.SmallWorkbook.ACTUAL;
import static io.jixiao.form.print.SmallWorkbook.SCORE;
import static io.jixiao.form.print.SmallWorkbook.TARGET;
import static io.jixiao.form.print.SmallWorkbook.WEIGHT;
import static io.jixiao.form.print.SmallWorkbook.fill;
import static io.jixiao.form.print.SmallWorkbook.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.print.SmallWorkbook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms as spreadsheet programs keep them: numbers under formats, formulas, hidden parts, several sheets. */
class WhatExcelWritesTest {
    @Test
    void aPercentageReadsAsItIsShown() {
        assertEquals("97.30%", line(row -> number(row, ACTUAL, 0.973, "0.00%")).actual());
    }

    @Test
    void aNumberWithThousandsAndItsUnitInTheFormatReadsAsItIsShown() {
        assertEquals(
                "38,508人", line(row -> number(row, TARGET, 38508, "#,##0\"人\"")).target());
    }

    @ParameterizedTest
    @CsvSource({
        "12.5, General\"公里\", 12.5公里",
        "12, \"≥\"General\"公里\", ≥12公里",
        "12, G/通用格式\"公里\", 12公里",
        "-3, General\"℃\", -3℃",
        "1185000, '0\\.0,\"万元\"', 118.5万元",
        "1185000, 0!.0000\"万元\", 118.5000万元"
    })
    void wordsAndAPointThatAreLettersOfTheFormatAreRead(double value, String format, String shown) {
        assertEquals(shown, line(row -> number(row, ACTUAL, value, format)).actual());
    }

    @Test
    void textThatFloatsOverTheCellsIsTold() {
        ReadForm read = read(workbook -> workbook.getSheetAt(0)
                .createDrawingPatriarch()
                .createTextbox(new XSSFClientAnchor())
                .setText("总分按95分计"));

        assertEquals(List.of("文本框中的文字“总分按95分计”不在单元格内，未读取。"), messages(read, "TEXT_BOX_LEFT_OUT"));
    }

    @ParameterizedTest
    @CsvSource({"94.6, 0\"公里\", 95公里", "0.9346, 0%, 93%", "1112.674, '#,##0.00', '1,112.67'"})
    void aNumberIsReadAsItIsShownAndANoteNamesTheDecimalsThatAreNot(double value, String format, String shown) {
        ReadForm read = read(workbook -> number(workbook.getSheetAt(0).getRow(1), ACTUAL, value, format));

        assertEquals(shown, read.form().indicators().getFirst().actual());
        assertEquals(
                "工作表“自评表”中有单元格显示的小数少于所存的数值：E2 " + shown + " (" + value + ")。按显示的数读取，括号内为所存数值。",
                message(read, "DECIMALS_HIDDEN"));
    }

    @ParameterizedTest
    @CsvSource({"0.95, 0%", "95, 0.00\"%\"", "44561, yyyy-mm-dd", "0.30000000000000004, 0.0", "1200000, '#,##0,'"})
    void aNumberThatIsShownWholeHidesNothing(double value, String format) {
        ReadForm read = read(workbook -> number(workbook.getSheetAt(0).getRow(1), ACTUAL, value, format));

        assertTrue(
                read.notes().stream().noneMatch(it -> it.code().equals("DECIMALS_HIDDEN")),
                () -> read.notes().stream()
                        .map(it -> it.message(Locale.CHINESE))
                        .toList()
                        .toString());
    }

    @Test
    void aSumOfTenthsReadsWithoutTheNoiseOfBinaryNumbers() {
        assertEquals(
                "0.3", line(row -> row.getCell(ACTUAL).setCellValue(0.1 + 0.2)).actual());
    }

    @Test
    void aDateReadsAsADate() {
        IndicatorLine line = line(row -> {
            number(row, TARGET, 0, "yyyy\"年\"m\"月\"");
            row.getCell(TARGET).setCellValue(LocalDate.of(2021, 12, 1));
        });

        assertEquals("2021年12月", line.target());
    }

    @Test
    void aFormulaReadsAsItsValueWhenLastSaved() {
        IndicatorLine line = line(row -> {
            row.getCell(SCORE).setCellFormula("F2*0.9");
            row.getCell(SCORE).setCellValue(9.0);
        });

        assertEquals(new BigDecimal("9"), line.declaredScore());
    }

    @Test
    void aFormulaThatWasNeverComputedAndOneInErrorReadAsNothing() {
        assertNull(line(row -> row.createCell(SCORE).setCellFormula("1/0")).declaredScore());
        assertNull(line(row -> ((XSSFCell) row.getCell(SCORE)).setCellErrorValue(FormulaError.REF))
                .declaredScore());
    }

    @Test
    void aWeightOfTenPointsInWordsIsTen() {
        assertEquals(
                new BigDecimal("10"),
                line(row -> row.getCell(WEIGHT).setCellValue("10分")).weight());
    }

    @Test
    void aHiddenRowIsLeftOutAndANoteSaysSo() {
        ReadForm read = read(workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            fill(sheet.createRow(2), "产出指标", "数量指标", "隐藏的指标", "5件", "5件", "5", "5");
            sheet.getRow(2).setZeroHeight(true);
        });

        assertEquals(1, read.form().indicators().size());
        assertEquals("工作表“自评表”中隐藏的行或列未读取。", message(read, "HIDDEN_CELLS"));
    }

    @Test
    void aHiddenColumnIsLeftOut() {
        ReadForm read = read(workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            sheet.getRow(0).createCell(7).setCellValue("偏差原因分析及改进措施");
            sheet.getRow(1).createCell(7).setCellValue("内部说明");
            sheet.setColumnHidden(7, true);
        });

        assertNull(read.form().indicators().getFirst().deviationExplanation());
        assertEquals("工作表“自评表”中隐藏的行或列未读取。", message(read, "HIDDEN_CELLS"));
    }

    @Test
    void aHiddenSheetIsLeftOutAndANoteSaysSo() {
        ReadForm read = read(workbook -> {
            fill(workbook.createSheet("旧表").createRow(0), "一级指标", "三级指标", "指标值", "分值");
            workbook.setSheetHidden(1, true);
        });

        assertEquals("隐藏的工作表“旧表”未读取。", message(read, "SHEET_HIDDEN"));
    }

    @Test
    void eachSheetWithAFormIsAFormOfItsOwn() {
        List<ReadForm> forms = FormReader.read(
                SmallWorkbook.of(workbook -> {
                    Sheet second = workbook.createSheet("项目二");
                    fill(second.createRow(0), "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
                    fill(second.createRow(1), "产出指标", "数量指标", "巡查次数", "12次", "12次", "20", "20");
                    fill(second.createRow(2), "总分", "", "", "", "", "20", "20");
                }),
                "两张表.xlsx",
                2021);

        assertEquals(
                List.of("执法案件", "巡查次数"),
                forms.stream()
                        .map(it -> it.form().indicators().getFirst().name())
                        .toList());
    }

    @Test
    void aFormThatStandsFarDownAndRightInTheSheetIsRead() {
        ReadForm read = FormReader.read(
                        SmallWorkbook.of(workbook -> {
                            workbook.removeSheetAt(0);
                            Sheet sheet = workbook.createSheet("自评表");
                            sheet.createRow(0).createCell(0).setCellValue("2022年度");
                            fill(sheet.createRow(900_000), 40, "一级指标", "三级指标", "指标值", "完成值", "分值", "得分");
                            fill(sheet.createRow(900_001), 40, "产出指标", "执法案件", "≥100件", "120件", "10", "10");
                        }),
                        "",
                        2021)
                .getFirst();

        assertEquals("120件", read.form().indicators().getFirst().actual());
        assertEquals(2022, read.form().fiscalYear());
    }

    @Test
    void aMergeOverAMillionRowsEndsWithTheTable() {
        ReadForm read = read(workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            sheet.getRow(1).getCell(0).setCellValue("产出指标");
            sheet.addMergedRegion(new CellRangeAddress(1, 1_048_575, 0, 0));
        });

        assertEquals("执法案件", read.form().indicators().getFirst().name());
    }

    @Test
    void theNameOfASheetMayTellTheYear() {
        ReadForm read = read(workbook -> workbook.setSheetName(0, "2019年度"));

        assertEquals(2019, read.form().fiscalYear());
    }

    @Test
    void theAnswerDoesNotDependOnTheMachineSLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals(
                    "1,234.50万元",
                    line(row -> number(row, ACTUAL, 1234.5, "#,##0.00\"万元\"")).actual());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static IndicatorLine line(Consumer<Row> change) {
        return read(workbook -> change.accept(workbook.getSheetAt(0).getRow(1)))
                .form()
                .indicators()
                .getFirst();
    }

    private static ReadForm read(Consumer<XSSFWorkbook> change) {
        List<ReadForm> forms = FormReader.read(SmallWorkbook.of(change), "form.xlsx", 2021);
        assertEquals(1, forms.size());
        return forms.getFirst();
    }

    private static String message(ReadForm read, String code) {
        List<String> messages = read.notes().stream()
                .filter(it -> it.code().equals(code))
                .map(it -> it.message(Locale.CHINESE))
                .toList();
        assertTrue(messages.size() == 1, messages::toString);
        return messages.getFirst();
    }
}
