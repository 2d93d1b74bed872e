package io.jixiao.report.document.diff;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.report.document.layout.PrintedNumbers;
import java.math.BigDecimal;
import java.util.Locale;

/** The sentences that tell a change. */
final class ChangeSentences {

    private ChangeSentences() {}

    /** A value that was filled in, cleared or replaced, with the points it is about, if any. */
    static LocalizedText value(ChangeKind kind, ChangePlace place, String before, String after, BigDecimal points) {
        String zh = kind.label().zh();
        String en = kind.label().en();
        if (before == null) {
            return about(place, zh + "填写为“" + after + "”。", en + " is now “" + after + "”; there was none.");
        }
        if (after == null) {
            return about(place, zh + "“" + before + "”不再有值。", en + " “" + before + "” is gone.");
        }
        return about(
                place,
                zh + "由“" + before + "”变为“" + after + "”" + pointsZh(points) + "。",
                en + " changed from “" + before + "” to “" + after + "”" + pointsEn(points) + ".");
    }

    /** A sentence about a place, or about the whole report. */
    static LocalizedText about(ChangePlace place, String zh, String en) {
        if (place.name() == null) {
            return new LocalizedText(zh, en.substring(0, 1).toUpperCase(Locale.ROOT) + en.substring(1));
        }
        return new LocalizedText(place.name() + "：" + zh, place.name() + ": " + en);
    }

    private static String pointsZh(BigDecimal points) {
        if (points == null) {
            return "";
        }
        return (points.signum() < 0 ? "，减少" : "，增加") + PrintedNumbers.points(points.abs()) + "分";
    }

    private static String pointsEn(BigDecimal points) {
        if (points == null) {
            return "";
        }
        return ", " + PrintedNumbers.points(points.abs()) + (points.signum() < 0 ? " points less" : " points more");
    }
}
