package io.jixiao.report.document.diff;

import io.jixiao.report.document.layout.Figures;
import io.jixiao.report.document.model.LocalizedText;
import java.math.BigDecimal;
import java.util.Locale;

/** The sentences that tell a change. */
final class Wording {

    private Wording() {}

    /** A value that was filled in, cleared or replaced, with the points it is about, if any. */
    static LocalizedText value(ChangeKind kind, ChangedLine line, String before, String after, BigDecimal points) {
        String zh = kind.label().zh();
        String en = kind.label().en();
        if (before == null) {
            return about(line, zh + "填写为“" + after + "”。", en + " is now “" + after + "”; there was none.");
        }
        if (after == null) {
            return about(line, zh + "“" + before + "”不再有值。", en + " “" + before + "” is gone.");
        }
        return about(
                line,
                zh + "由“" + before + "”变为“" + after + "”" + pointsZh(points) + "。",
                en + " changed from “" + before + "” to “" + after + "”" + pointsEn(points) + ".");
    }

    /** A sentence about a line, or about the whole report. */
    static LocalizedText about(ChangedLine line, String zh, String en) {
        if (line.name() == null) {
            return new LocalizedText(zh, en.substring(0, 1).toUpperCase(Locale.ROOT) + en.substring(1));
        }
        return new LocalizedText(line.name() + "：" + zh, line.name() + ": " + en);
    }

    private static String pointsZh(BigDecimal points) {
        if (points == null) {
            return "";
        }
        return (points.signum() < 0 ? "，减少" : "，增加") + Figures.points(points.abs()) + "分";
    }

    private static String pointsEn(BigDecimal points) {
        if (points == null) {
            return "";
        }
        return ", " + Figures.points(points.abs()) + (points.signum() < 0 ? " points less" : " points more");
    }
}
