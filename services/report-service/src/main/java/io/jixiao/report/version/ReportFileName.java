package io.jixiao.report.version;

import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.SubjectKind;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A name under which a report can be filed: year, unit or project, kind, version. Whatever stands in a unit's name, the name is
 * one that Windows, macOS and Linux take: no path, no mark that turns the direction of writing, at most 240 bytes.
 */
public final class ReportFileName {
    private static final int LONGEST = 240;
    private static final String REFUSED_BY_WINDOWS = "/\\:*?\"<>|";
    private static final String CUT = "…";

    private ReportFileName() {}

    /** E.g. 2021年度-株洲市城市管理综合行政执法支队-部门整体支出绩效自评报告-第3版.docx. */
    static String of(ReportHeader header, String extension) {
        return named(header, "-第" + header.reportVersion() + "版." + extension);
    }

    /** For clients that know no other script, e.g. 2021-104001-department-v3.docx; the unit's code stands for its name. */
    static String ascii(ReportHeader header, String unitCode, String extension) {
        String unit = unitCode.replaceAll("[^A-Za-z0-9]", "");
        return header.fiscalYear() + "-" + unit + "-"
                + header.subjectKind().name().toLowerCase(Locale.ROOT) + "-v" + header.reportVersion() + "."
                + extension;
    }

    /** E.g. 2021年度-株洲市城市管理综合行政执法支队-部门整体支出绩效自评报告-第1版与第2版对照.docx. */
    public static String ofDifference(int fromVersion, ReportHeader to, String extension) {
        return named(to, "-第" + fromVersion + "版与第" + to.reportVersion() + "版对照." + extension);
    }

    /** For clients that know no other script, e.g. 2021-department-v1-v2.docx. */
    public static String asciiOfDifference(int fromVersion, ReportHeader to, String extension) {
        return to.fiscalYear() + "-" + to.subjectKind().name().toLowerCase(Locale.ROOT) + "-v" + fromVersion + "-v"
                + to.reportVersion() + "." + extension;
    }

    private static String named(ReportHeader header, String ending) {
        String subject = header.subjectKind() == SubjectKind.PROJECT ? header.projectName() : header.unitName();
        String before = header.fiscalYear() + "年度-";
        String after = "-" + header.subjectKind().label() + "绩效自评报告" + ending;
        return before + cut(plain(subject), LONGEST - bytes(before) - bytes(after)) + after;
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.codePoints().forEach(character -> {
            switch (Character.getType(character)) {
                case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
                case Character.CONTROL,
                        Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> plain.append(' ');
                default -> plain.appendCodePoint(REFUSED_BY_WINDOWS.indexOf(character) >= 0 ? '_' : character);
            }
        });
        return plain.toString().strip();
    }

    private static String cut(String name, int longest) {
        if (bytes(name) <= longest) {
            return name;
        }
        int end = name.length();
        while (bytes(name.substring(0, end)) + bytes(CUT) > longest) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end) + CUT;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
