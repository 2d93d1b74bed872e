package io.jixiao.report.document.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * What stands on top of a report.
 *
 * @param title as printed, e.g. 2021年度部门整体支出绩效自评报告
 * @param unitName the budget unit (预算单位) that reports
 * @param projectName the project's name; null when the subject is a whole department
 * @param fiscalYear the year whose budget is evaluated, 1994 (the Budget Law) to 9999
 * @param subjectKind a whole department or one project
 * @param generatedAt when this version was composed, given by the caller; kept to the second, as documents do
 * @param zone the zone of business dates, e.g. Asia/Shanghai
 * @param reportVersion 1 and up
 */
public record ReportHeader(
        String title,
        String unitName,
        String projectName,
        int fiscalYear,
        SubjectKind subjectKind,
        Instant generatedAt,
        ZoneId zone,
        int reportVersion) {
    public ReportHeader {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(unitName, "unitName");
        Objects.requireNonNull(subjectKind, "subjectKind");
        generatedAt = generatedAt.truncatedTo(ChronoUnit.SECONDS);
        Objects.requireNonNull(zone, "zone");
        if (fiscalYear < 1994 || fiscalYear > 9999) {
            throw new IllegalArgumentException("fiscalYear is out of range: " + fiscalYear);
        }
        if (reportVersion < 1) {
            throw new IllegalArgumentException("reportVersion starts at 1: " + reportVersion);
        }
        if ((subjectKind == SubjectKind.PROJECT) == (projectName == null)) {
            throw new IllegalArgumentException("a project's report, and no other, names its project");
        }
    }

    /** The business date of this version: the day of {@link #generatedAt} in {@link #zone}. */
    public LocalDate reportDate() {
        return LocalDate.ofInstant(generatedAt, zone);
    }

    ReportHeader titled(String other) {
        return new ReportHeader(
                other, unitName, projectName, fiscalYear, subjectKind, generatedAt, zone, reportVersion);
    }
}
