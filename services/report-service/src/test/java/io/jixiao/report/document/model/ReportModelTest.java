package io.jixiao.report.document.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.jixiao.report.document.HostileReport;
import io.jixiao.report.document.SeedReport;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ReportModelTest {

    @Test
    void equalFiguresAreEqualWhateverTheirScaleWas() {
        ExpenditureRow one = new ExpenditureRow(ExpenditureKind.BASIC, new BigDecimal("11126700"));
        ExpenditureRow other = new ExpenditureRow(ExpenditureKind.BASIC, new BigDecimal("1.11267E+7"));
        assertEquals(one, other);
        assertEquals("11126700.00", other.executedAmount().toPlainString());
    }

    @Test
    void aTenthOfACentIsRefused() {
        BigDecimal tooFine = new BigDecimal("1.001");
        assertThrows(IllegalArgumentException.class, () -> new ExpenditureRow(ExpenditureKind.BASIC, tooFine));
    }

    @Test
    void aHashNamesItsAlgorithm() {
        String bare = "a".repeat(64);
        assertThrows(IllegalArgumentException.class, () -> new VersionedInput("MOF-2020", "1", bare));
        assertEquals("sm3:" + bare, new VersionedInput("MOF-2020", "1", "sm3:" + bare).hash());
    }

    @Test
    void pointsScoredLostAndUndecidedMakeTheWeight() {
        FormTotal total = HostileReport.model().form().total();
        assertEquals(new BigDecimal("20.00"), total.pointsLost());
        assertEquals(
                new BigDecimal("1.57"),
                SeedReport.executionFell().form().total().pointsLost());
    }

    @Test
    void onlyAProjectsReportNamesAProject() {
        assertThrows(IllegalArgumentException.class, () -> header(SubjectKind.DEPARTMENT, "项目"));
        assertThrows(IllegalArgumentException.class, () -> header(SubjectKind.PROJECT, null));
    }

    @Test
    void theReportsDateIsTheBusinessDateOfItsMoment() {
        assertEquals(
                LocalDate.of(2022, 1, 1), header(SubjectKind.DEPARTMENT, null).reportDate());
    }

    private static ReportHeader header(SubjectKind kind, String project) {
        Instant lateOnNewYearsEve = Instant.parse("2021-12-31T16:30:00Z");
        return new ReportHeader("标题", "单位", project, 2021, kind, lateOnNewYearsEve, ZoneId.of("Asia/Shanghai"), 1);
    }
}
