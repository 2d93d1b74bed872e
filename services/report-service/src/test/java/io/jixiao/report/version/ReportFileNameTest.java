package io.jixiao.report.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.SubjectKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFileNameTest {

    @Test
    void aDepartmentsReportIsFiledByYearUnitKindAndVersion() {
        assertEquals(
                "2021年度-株洲市城市管理综合行政执法支队-部门整体支出绩效自评报告-第3版.docx",
                ReportFileName.of(department("株洲市城市管理综合行政执法支队"), "docx"));
        assertEquals("2021-104001-department-v3.docx", ReportFileName.ascii(department("株洲市"), "104001", "docx"));
    }

    @Test
    void aProjectsReportIsFiledByTheProject() {
        assertEquals("2021年度-城区排水管网改造-项目支出绩效自评报告-第3版.pdf", ReportFileName.of(project("城区排水管网改造"), "pdf"));
        assertEquals("2021-104001-project-v3.pdf", ReportFileName.ascii(project("城区"), "104001", "pdf"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '../../etc/passwd',        .._.._etc_passwd
            'C:\\甲|乙?<丙>*"丁"',       C__甲_乙__丙___丁_
            '甲\u202Efdp.exe\u202C乙',  甲fdp.exe乙
            '甲\u200B\uFEFF乙',         甲乙
            '甲\t乙\n丙',              甲 乙 丙
            """)
    void nothingInANameIsMoreThanAName(String name, String filed) {
        assertEquals("2021年度-" + filed + "-部门整体支出绩效自评报告-第3版.docx", ReportFileName.of(department(name), "docx"));
    }

    @Test
    void aNameOf300CharactersIsCutBetweenCharactersSoThatEveryFileSystemTakesIt() {
        String name = ReportFileName.of(department("𠙶".repeat(300)), "docx");
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 240, name);
        assertTrue(name.matches("2021年度-(𠙶)+…-部门整体支出绩效自评报告-第3版\\.docx"), name);
    }

    private static ReportHeader department(String unit) {
        return header(unit, null, SubjectKind.DEPARTMENT);
    }

    private static ReportHeader project(String project) {
        return header("株洲市城市管理综合行政执法支队", project, SubjectKind.PROJECT);
    }

    private static ReportHeader header(String unit, String project, SubjectKind kind) {
        return new ReportHeader(
                kind.reportTitle(2021),
                unit,
                project,
                2021,
                kind,
                Instant.parse("2022-03-15T16:30:00Z"),
                ZoneId.of("Asia/Shanghai"),
                3);
    }
}
