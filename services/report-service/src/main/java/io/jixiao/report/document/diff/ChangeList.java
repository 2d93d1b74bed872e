package io.jixiao.report.document.diff;

import io.jixiao.report.document.layout.Figures;
import io.jixiao.report.document.model.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects what differs; equal values leave no trace, and an empty text is the same as none. */
final class ChangeList {
    private final List<ReportChange> changes = new ArrayList<>();

    void text(ChangeKind kind, ChangedLine line, String before, String after) {
        value(kind, line, emptyAsNull(before), emptyAsNull(after), null);
    }

    /** Money in yuan, told in 万元. */
    void money(ChangeKind kind, ChangedLine line, BigDecimal before, BigDecimal after) {
        value(kind, line, inWanYuan(before), inWanYuan(after), null);
    }

    void score(ChangeKind kind, ChangedLine line, BigDecimal before, BigDecimal after) {
        BigDecimal points = before == null || after == null ? null : after.subtract(before);
        value(kind, line, emptyAsNull(Figures.points(before)), emptyAsNull(Figures.points(after)), points);
    }

    void add(
            ChangeKind kind, ChangedLine line, String before, String after, BigDecimal points, LocalizedText sentence) {
        changes.add(new ReportChange(kind, line.id(), line.name(), before, after, points, sentence));
    }

    List<ReportChange> list() {
        return changes;
    }

    private void value(ChangeKind kind, ChangedLine line, String before, String after, BigDecimal points) {
        if (!Objects.equals(before, after)) {
            add(kind, line, before, after, points, Wording.value(kind, line, before, after, points));
        }
    }

    private static String emptyAsNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static String inWanYuan(BigDecimal yuan) {
        return yuan == null ? null : Figures.wanYuan(yuan) + "万元";
    }
}
