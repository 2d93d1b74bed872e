package io.jixiao.form;

import static io.jixiao.form.print.SmallWorkbook.ACTUAL;
import static io.jixiao.form.print.SmallWorkbook.SCORE;
import static io.jixiao.form.print.SmallWorkbook.TARGET;
import static io.jixiao.form.print.SmallWorkbook.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.print.SmallWorkbook;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, as a Chinese Excel keeps and shows them, and formulas that nobody computed. 44561 is 2021-12-31 counted from 1900. */
class DaysAndFormulasInExcelTest {

    @ParameterizedTest
    @CsvSource({"14, 2021/12/31", "27, 2021年12月", "28, 12月31日", "31, 2021年12月31日", "57, 2021年12月", "58, 12月31日"})
    void aDayUnderAFormatThatTheFileOnlyNumbersReadsAsAChineseExcelShowsIt(int format, String shown) {
        assertEquals(
                shown,
                line(SmallWorkbook.withLine(row -> number(row, TARGET, 44561, format)))
                        .target());
    }

    @Test
    void aDayThatIsShownWithItsMidnightReadsAsTheDay() {
        assertEquals(
                "2021/12/31",
                line(SmallWorkbook.withLine(row -> number(row, TARGET, 44561, "yyyy/m/d h:mm")))
                        .target());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyyy\\年m\\月", "yyyy\"年\"m\"月\"", "yyyy年m月"})
    void theWordsInADaySFormatAreShownHoweverTheProgramMarksThem(String format) {
        assertEquals(
                "2021年12月",
                line(SmallWorkbook.withLine(row -> number(row, TARGET, 44561, format)))
                        .target());
    }

    @Test
    void aDayWithWordsAroundItIsADay() {
        assertEquals(
                "截至2021年12月底前",
                line(SmallWorkbook.withLine(row -> number(row, TARGET, 44561, "\"截至\"yyyy\"年\"m\"月底前\"")))
                        .target());
    }

    @Test
    void aDayInAWorkbookThatCountsFrom1904IsThatDay() {
        byte[] workbook = SmallWorkbook.of(it -> {
            it.getCTWorkbook().getWorkbookPr().setDate1904(true);
            number(line(it), TARGET, 43099, "yyyy\"年\"m\"月\"d\"日\"");
        });

        assertEquals("2021年12月31日", line(workbook).target());
    }

    @Test
    void thousandthsInAFormatAreShownAndDoNotMultiply() {
        assertEquals(
                "0.5‰",
                line(SmallWorkbook.withLine(row -> number(row, ACTUAL, 0.5, "0.0\"‰\"")))
                        .actual());
    }

    @Test
    void theZeroOfAnAccountIsZero() {
        String account = "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ";

        assertEquals(
                "0",
                line(SmallWorkbook.withLine(row -> number(row, ACTUAL, 0, account)))
                        .actual());
    }

    @Test
    void formulasWithoutAValueAndErrorsAreLeftOutAndANoteNamesTheirCells() {
        ReadForm read = read(SmallWorkbook.withLine(row -> {
            row.createCell(SCORE).setCellFormula("F2*0.9");
            ((XSSFCell) row.getCell(ACTUAL)).setCellErrorValue(FormulaError.REF);
        }));

        assertNull(read.form().indicators().getFirst().declaredScore());
        assertNull(read.form().indicators().getFirst().actual());
        assertEquals(
                List.of("工作表“自评表”的单元格 E2, G2 的公式没有结果或结果是错误值，未读取。请用 Excel 或 WPS 打开并保存后再检查。"),
                messages(read, "CELLS_WITHOUT_VALUE"));
    }

    @Test
    void aFormulaWhoseTextIsEmptyHasAValue() {
        ReadForm read = read(SmallWorkbook.withLine(row -> {
            row.createCell(7).setCellFormula("IF(G2<F2,\"原因\",\"\")");
            row.getCell(7).setCellValue("");
        }));

        assertEquals(List.of(), messages(read, "CELLS_WITHOUT_VALUE"));
    }

    private static Row line(XSSFWorkbook workbook) {
        return workbook.getSheetAt(0).getRow(1);
    }

    private static IndicatorLine line(byte[] workbook) {
        return read(workbook).form().indicators().getFirst();
    }

    private static ReadForm read(byte[] workbook) {
        return FormReader.read(workbook, "form.xlsx", 2021).getFirst();
    }

    private static List<String> messages(ReadForm read, String code) {
        return read.notes().stream()
                .filter(it -> it.code().equals(code))
                .map(it -> it.message(Locale.CHINESE))
                .toList();
    }
}
