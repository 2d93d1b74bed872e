package io.jixiao.report.document.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.report.document.HostileReport;
import io.jixiao.report.document.SeedReport;
import io.jixiao.report.document.model.ReportModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxReportRendererTest {

    @Test
    void figuresAreNumbersAndWhatFollowsFromThemIsAFormulaWithItsValue() throws IOException {
        try (XSSFWorkbook workbook = rendered(SeedReport.executionFell())) {
            XSSFSheet sheet = workbook.getSheet("自评表");
            assertEquals(CellType.NUMERIC, sheet.getRow(3).getCell(4).getCellType());
            assertEquals("1112.67", sheet.getRow(3).getCell(4).getRawValue());
            assertEquals("1000.00", sheet.getRow(3).getCell(5).getRawValue());
            assertEquals("ROUND(F4/E4,4)", sheet.getRow(3).getCell(7).getCellFormula());
            assertEquals("0.8987", sheet.getRow(3).getCell(7).getRawValue());
            assertEquals("ROUND(G4*MIN(1,F4/E4),2)", sheet.getRow(3).getCell(8).getCellFormula());
            assertEquals("8.99", sheet.getRow(3).getCell(8).getRawValue());
            var total = sheet.getRow(Sheets.rowOf(sheet, "总分"));
            assertEquals("ROUND(SUM(G4,G11:G20),2)", total.getCell(6).getCellFormula());
            assertEquals("100.0", total.getCell(6).getRawValue());
            assertEquals("ROUND(SUM(I4,H11:H20),2)", total.getCell(7).getCellFormula());
            assertEquals("98.43", total.getCell(7).getRawValue());
        }
    }

    @Test
    void aChangedExecutionGivesTheScoreAndTotalThatTheRuleGives() throws IOException {
        try (XSSFWorkbook workbook = rendered(SeedReport.published())) {
            XSSFSheet sheet = workbook.getSheet("自评表");
            sheet.getRow(3).getCell(5).setCellValue(1000);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertEquals("0.8987", sheet.getRow(3).getCell(7).getRawValue());
            assertEquals(
                    "98.99", sheet.getRow(Sheets.rowOf(sheet, "总分")).getCell(7).getRawValue());
        }
    }

    @Test
    void theReviewedTotalIsASumToo() throws IOException {
        try (XSSFWorkbook workbook = rendered(SeedReport.reviewed())) {
            XSSFSheet sheet = workbook.getSheet("自评表");
            var total = sheet.getRow(Sheets.rowOf(sheet, "总分"));
            assertEquals("ROUND(SUM(J4,I11:I20),2)", total.getCell(8).getCellFormula());
            assertEquals("96.99", total.getCell(8).getRawValue());
        }
    }

    @Test
    void anUndecidedFormSumsUpWhatIsKnown() throws IOException {
        try (XSSFWorkbook workbook = rendered(HostileReport.model())) {
            XSSFSheet sheet = workbook.getSheet("自评表");
            var subtotal = sheet.getRow(Sheets.rowOf(sheet, "小计（总分未定，待定50分）"));
            assertEquals("20.0", subtotal.getCell(7).getRawValue());
            assertTrue(subtotal.getCell(7).getCellFormula().startsWith("ROUND(SUM("));
        }
    }

    @Test
    void aFigureThatTheReportStatesOtherwiseIsNoFormula() throws IOException {
        try (XSSFWorkbook workbook = rendered(Scored.executionWith("7.77"))) {
            var score = workbook.getSheet("自评表").getRow(3).getCell(8);
            assertEquals(CellType.NUMERIC, score.getCellType());
            assertEquals("7.77", score.getRawValue());
        }
    }

    @Test
    void cellsAreMergedAndTheSheetFitsAPageOfA4() throws IOException {
        try (XSSFWorkbook workbook = rendered(SeedReport.published())) {
            XSSFSheet sheet = workbook.getSheet("自评表");
            assertTrue(sheet.getMergedRegions().contains(CellRangeAddress.valueOf("A3:A7")), "资金情况");
            assertTrue(sheet.getMergedRegions().contains(CellRangeAddress.valueOf("A11:A20")), "绩效指标");
            assertEquals(PaperSize.A4_PAPER.ordinal() + 1, sheet.getPrintSetup().getPaperSize());
            assertTrue(sheet.getFitToPage());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals(0, sheet.getPrintSetup().getFitHeight());
            assertEquals("10:10", sheet.getRepeatingRows().formatAsString());
            assertEquals("一级指标", sheet.getRow(9).getCell(1).getStringCellValue());
        }
    }

    private static XSSFWorkbook rendered(ReportModel model) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(new XlsxReportRenderer().render(model)));
    }
}
