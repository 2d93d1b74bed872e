package io.jixiao.report.document.xlsx;

import io.jixiao.report.document.layout.FormAnnexText;
import io.jixiao.report.document.layout.FormNotes;
import io.jixiao.report.document.layout.FundsAndGoalGrid;
import io.jixiao.report.document.layout.IndicatorGrid;
import io.jixiao.report.document.layout.TemplateOf;
import io.jixiao.report.document.layout.TemplateText;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.template.Paper;
import io.jixiao.report.document.template.ReportTemplate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the sheet: title, the scored table, notes, signatures; set up to be printed on A4 as wide as the page. */
final class FormSheet {
    private static final int NARROWER = 15;
    private static final int A4_WIDTH = 210;

    private final XSSFWorkbook workbook;
    private final ReportModel model;
    private final SheetStyle style;
    private final XSSFSheet sheet;
    private final ReportTemplate template;
    private final List<Integer> widths;
    private int next;

    FormSheet(XSSFWorkbook workbook, ReportModel model) {
        this.workbook = workbook;
        this.model = model;
        this.style = new SheetStyle(workbook);
        this.sheet = workbook.createSheet("自评表");
        this.template = TemplateOf.report(model);
        this.widths = widths(IndicatorGrid.of(model).widths());
    }

    void write() {
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, units(widths.get(column)));
        }
        line(TemplateText.formTitle(model), style.title(), 18);
        GridWriter grids = new GridWriter(sheet, style, widths);
        int funds = next;
        next = grids.write(FundsAndGoalGrid.of(model), next);
        int indicators = next;
        next = grids.write(IndicatorGrid.of(model), next);
        int totals = next - 1 - template.table().closing().size();
        new FormFormulas(sheet, model, funds, indicators, totals).write();
        end();
        print(indicators);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        workbook.setForceFormulaRecalculation(false);
    }

    private void end() {
        XSSFCellStyle note = style.note();
        FormAnnexText.notes(FormNotes.of(model)).forEach(text -> line(text, note, 10));
        line(FormAnnexText.unit(model), note, 10);
        line(String.join("　　　　　　　", FormAnnexText.signatures(model)), note, 10);
        line(FormAnnexText.version(model), note, 10);
    }

    private void line(String text, XSSFCellStyle how, int points) {
        XSSFRow row = sheet.createRow(next);
        row.createCell(0).setCellStyle(how);
        row.getCell(0).setCellValue(CellText.of(text));
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, widths.size() - 1));
        int wide = widths.stream().mapToInt(Integer::intValue).sum();
        row.setHeightInPoints(CellText.height(text, wide, points) + points / 2);
        next++;
    }

    private void print(int repeated) {
        int headings = template.table().indicators().headingRows(model.form().review() != null);
        Paper paper = template.paper();
        sheet.setRepeatingRows(new CellRangeAddress(repeated, repeated + headings - 1, -1, -1));
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        margin(PageMargin.TOP, paper.annexTop());
        margin(PageMargin.BOTTOM, paper.annexBottom());
        margin(PageMargin.LEFT, (A4_WIDTH - paper.typeWidth()) / 2);
        margin(PageMargin.RIGHT, (A4_WIDTH - paper.typeWidth()) / 2);
        sheet.getFooter().setCenter("— &P —");
    }

    private void margin(PageMargin side, int millimetres) {
        sheet.setMargin(side, millimetres / 25.4);
    }

    /** As Word has them, but for the first: it holds labels of four characters, which would break after the third. */
    private static List<Integer> widths(List<Integer> grid) {
        List<Integer> widths = new ArrayList<>(grid);
        widths.set(0, widths.getFirst() - NARROWER);
        widths.set(widths.size() - 1, widths.getLast() + NARROWER);
        return List.copyOf(widths);
    }

    /** Excel counts widths in 256ths of a digit of 7 pixels, at 96 pixels an inch, and adds 5 pixels of padding. */
    private static int units(int tenthsOfMillimetre) {
        return (tenthsOfMillimetre * 960 / 254 - 50) * 256 / 70;
    }
}
