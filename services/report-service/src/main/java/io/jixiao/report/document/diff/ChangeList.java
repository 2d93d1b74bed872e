package io.jixiao.report.document.diff;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.report.document.layout.PrintedNumbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects what differs; equal values leave no trace, and an empty text is the same as none. */
final class ChangeList {
    private final List<ReportChange> changes = new ArrayList<>();

    void text(ChangeKind kind, ChangePlace place, String before, String after) {
        value(kind, place, emptyAsNull(before), emptyAsNull(after), null);
    }

    /** Money in yuan, told in 万元. */
    void money(ChangeKind kind, ChangePlace place, BigDecimal before, BigDecimal after) {
        value(kind, place, inWanYuan(before), inWanYuan(after), null);
    }

    void score(ChangeKind kind, ChangePlace place, BigDecimal before, BigDecimal after) {
        BigDecimal points = before == null || after == null ? null : after.subtract(before);
        value(
                kind,
                place,
                emptyAsNull(PrintedNumbers.points(before)),
                emptyAsNull(PrintedNumbers.points(after)),
                points);
    }

    void add(
            ChangeKind kind,
            ChangePlace place,
            String before,
            String after,
            BigDecimal points,
            LocalizedText sentence) {
        changes.add(new ReportChange(kind, place.id(), place.name(), before, after, points, sentence));
    }

    List<ReportChange> list() {
        return changes;
    }

    private void value(ChangeKind kind, ChangePlace place, String before, String after, BigDecimal points) {
        if (!Objects.equals(before, after)) {
            add(kind, place, before, after, points, ChangeSentences.value(kind, place, before, after, points));
        }
    }

    private static String emptyAsNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static String inWanYuan(BigDecimal yuan) {
        return yuan == null ? null : PrintedNumbers.wanYuan(yuan) + "万元";
    }
}
