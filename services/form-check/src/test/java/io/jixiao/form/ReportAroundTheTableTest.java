package io.jixiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.engine.evaluation.ExpenditureKind;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import io.jixiao.form.print.Checked;
import io.jixiao.form.print.ExcelFile;
import io.jixiao.form.print.SeedReport;
import io.jixiao.form.print.SharedCase;
import io.jixiao.form.print.WordFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReportAroundTheTableTest {
    private final CheckedForm report = check(WordFile.of(SeedReport.print()));

    @Test
    void aTableAtTheEndOfAReportScoresAsTheTableAlone() {
        Checked alone = Checked.of(SharedCase.named("zhuzhou-2021").json(), "zhuzhou-2021.json");

        assertEquals(alone.scores(), Checked.of(report).scores());
        assertEquals("100.00", report.score().total().toPlainString());
        assertEquals("优", report.score().grade().chineseName());
    }

    @Test
    void theReportAddsWhatItsProseContradictsAndWhatTheTableLacksAndNothingElse() {
        Set<String> added = new TreeSet<>(Checked.of(report).findings());
        added.removeAll(Checked.of(SharedCase.named("zhuzhou-2021").json(), "zhuzhou-2021.json")
                .findings());

        assertTrue(added.stream().allMatch(it -> it.startsWith("PROSE_")), added::toString);
        assertTrue(added.contains("PROSE_DIFFERS 罚没收入"), added::toString);
    }

    @Test
    void theProseSays410WhereTheTableSays437AndNamesTwoGoalsThatTheTableLacks() {
        assertTrue(holds(FindingCode.PROSE_DIFFERS, "410"), this::findings);
        assertTrue(holds(FindingCode.PROSE_DIFFERS, "437"), this::findings);
        assertTrue(holds(FindingCode.PROSE_NOT_IN_TABLE, "30万平方米"), this::findings);
        assertTrue(holds(FindingCode.PROSE_NOT_IN_TABLE, "15个"), this::findings);
    }

    @Test
    void unitYearMoneyAndGoalAreReadWithIt() {
        Form form = report.form();

        assertEquals("株洲市城市管理综合行政执法支队", form.unit());
        assertEquals(2021, form.fiscalYear());
        assertEquals(MoneyUnit.WAN_YUAN, form.moneyUnit());
        assertEquals("按照规定指标全部完成。", form.annualGoal().actual());
    }

    @Test
    void adjustmentAndBasicExpenditureAreTakenFromTheProse() {
        assertEquals(new BigDecimal("48.13"), report.form().adjustment());
        assertEquals(
                Map.of(ExpenditureKind.BASIC, new BigDecimal("1112.67")),
                report.form().expenditure());
    }

    @Test
    void aReportInASheetReadsAsTheOneInWord() {
        assertEquals(Checked.of(report), Checked.of(check(ExcelFile.of(SeedReport.print()))));
    }

    private boolean holds(FindingCode code, String figure) {
        return report.score().findings().stream()
                .filter(it -> it.code() == code)
                .anyMatch(it -> it.figures().values().stream().anyMatch(value -> value.contains(figure)));
    }

    private String findings() {
        return report.score().findings().toString();
    }

    private static CheckedForm check(byte[] file) {
        List<CheckedForm> forms = FormCheck.check(file, "report", null, 2020);
        assertEquals(1, forms.size());
        return forms.getFirst();
    }
}
