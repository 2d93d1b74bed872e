package io.jixiao.report.document.diff;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.report.document.model.ReportFinding;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Findings that opened, closed or changed. Two findings are the same when code, line and sentence agree, or else code and line: the
 * same flaw with other figures.
 */
final class FindingChanges {

    private FindingChanges() {}

    static void collect(List<ReportFinding> before, List<ReportFinding> after, ChangeList changes) {
        List<ReportFinding> old = new ArrayList<>(before);
        List<ReportFinding> unmatched = new ArrayList<>();
        for (ReportFinding now : after) {
            take(old, now, FindingChanges::sameWords)
                    .ifPresentOrElse(same -> acceptance(same, now, changes), () -> unmatched.add(now));
        }
        for (ReportFinding now : unmatched) {
            take(old, now, FindingChanges::samePlace)
                    .ifPresentOrElse(
                            same -> changed(same, now, changes),
                            () -> add(ChangeKind.FINDING_OPENED, null, now, changes));
        }
        old.forEach(closed -> add(ChangeKind.FINDING_CLOSED, closed, null, changes));
    }

    private static Optional<ReportFinding> take(
            List<ReportFinding> from, ReportFinding now, BiPredicate<ReportFinding, ReportFinding> same) {
        for (Iterator<ReportFinding> each = from.iterator(); each.hasNext(); ) {
            ReportFinding candidate = each.next();
            if (same.test(candidate, now)) {
                each.remove();
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static boolean samePlace(ReportFinding one, ReportFinding other) {
        return one.code().equals(other.code())
                && Objects.equals(one.lineId(), other.lineId())
                && Objects.equals(one.lineName(), other.lineName());
    }

    private static boolean sameWords(ReportFinding one, ReportFinding other) {
        return samePlace(one, other)
                && one.severity() == other.severity()
                && one.sentence().equals(other.sentence());
    }

    private static void changed(ReportFinding before, ReportFinding after, ChangeList changes) {
        add(ChangeKind.FINDING_CHANGED, before, after, changes);
        acceptance(before, after, changes);
    }

    private static void acceptance(ReportFinding before, ReportFinding after, ChangeList changes) {
        if (before.open() != after.open()) {
            add(after.open() ? ChangeKind.FINDING_REOPENED : ChangeKind.FINDING_ACCEPTED, before, after, changes);
        }
    }

    private static void add(ChangeKind kind, ReportFinding before, ReportFinding after, ChangeList changes) {
        ReportFinding shown = after == null ? before : after;
        LocalizedText severity = shown.severity().label();
        ChangePlace place = new ChangePlace(shown.lineId(), shown.lineName());
        LocalizedText sentence = ChangeSentences.about(
                place,
                kind.label().zh() + "（" + severity.zh() + "）："
                        + shown.sentence().zh(),
                kind.label().en() + " (" + severity.en() + "): "
                        + shown.sentence().en());
        changes.add(kind, place, words(before), words(after), null, sentence);
    }

    private static String words(ReportFinding finding) {
        return finding == null ? null : finding.sentence().zh();
    }
}
