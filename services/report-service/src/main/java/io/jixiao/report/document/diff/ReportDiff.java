package io.jixiao.report.document.diff;

import io.jixiao.report.document.layout.PrintedNumbers;
import io.jixiao.report.document.model.FormTotal;
import io.jixiao.report.document.model.Grade;
import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.Review;
import io.jixiao.report.document.model.VersionedInput;
import java.util.List;

/**
 * The differences between two versions of one report. What is no statement of the report (its moment, its version, the hashes
 * of its inputs) does not count; the rule set does.
 *
 * @param fromVersion the older version
 * @param toVersion the newer version
 * @param changes result first, then in the order of the report, findings last; empty when a reader would see no difference
 */
public record ReportDiff(int fromVersion, int toVersion, List<ReportChange> changes) {
    private static final ChangePlace REVIEW = ChangePlace.named("复核");

    public ReportDiff {
        changes = List.copyOf(changes);
    }

    /** Compares two versions of one evaluation's report; either may be the newer one. */
    public static ReportDiff between(ReportModel before, ReportModel after) {
        ChangeList changes = new ChangeList();
        result(before.form().total(), after.form().total(), changes);
        review(before.form().review(), after.form().review(), changes);
        header(before, after, changes);
        BudgetChanges.collect(before, after, changes);
        LineChanges.collect(before, after, changes);
        TextChanges.collect(before, after, changes);
        FindingChanges.collect(before.findings(), after.findings(), changes);
        return new ReportDiff(before.header().reportVersion(), after.header().reportVersion(), changes.list());
    }

    private static void result(FormTotal before, FormTotal after, ChangeList changes) {
        changes.score(ChangeKind.TOTAL, ChangePlace.WHOLE_REPORT, before.total(), after.total());
        changes.text(ChangeKind.GRADE, ChangePlace.WHOLE_REPORT, label(before.grade()), label(after.grade()));
        changes.text(
                ChangeKind.UNDECIDED,
                ChangePlace.WHOLE_REPORT,
                PrintedNumbers.points(before.undecided()),
                PrintedNumbers.points(after.undecided()));
    }

    private static void review(Review before, Review after, ChangeList changes) {
        changes.score(
                ChangeKind.TOTAL, REVIEW, before == null ? null : before.total(), after == null ? null : after.total());
    }

    private static void header(ReportModel before, ReportModel after, ChangeList changes) {
        ReportHeader old = before.header();
        ReportHeader now = after.header();
        changes.text(
                ChangeKind.RULE_SET,
                ChangePlace.WHOLE_REPORT,
                version(before.inputs().ruleSet()),
                version(after.inputs().ruleSet()));
        changes.text(ChangeKind.TITLE, ChangePlace.WHOLE_REPORT, old.title(), now.title());
        changes.text(ChangeKind.UNIT_NAME, ChangePlace.WHOLE_REPORT, old.unitName(), now.unitName());
        changes.text(ChangeKind.PROJECT_NAME, ChangePlace.WHOLE_REPORT, old.projectName(), now.projectName());
    }

    private static String label(Grade grade) {
        return grade == null ? null : grade.label().zh();
    }

    private static String version(VersionedInput ruleSet) {
        return ruleSet.id() + " " + ruleSet.version();
    }
}
