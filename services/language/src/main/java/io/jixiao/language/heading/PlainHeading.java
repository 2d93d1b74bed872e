package io.jixiao.language.heading;

import io.jixiao.language.reading.Simplified;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** A heading in one spelling: simplified, half-width, without remarks in brackets, numbering, year, spaces and punctuation. */
public final class PlainHeading {
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^【】]*】");
    private static final Pattern NUMBERING = Pattern.compile("^(?:[一二三四五六七八九十]+[、.]|\\d{1,2}[、.)](?!\\d)|20\\d\\d年度?)");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s\\p{Z}:*_,，。.、;\"“”'‘’/\\\\-]+");
    private static final Pattern CHINESE_ALONE = Pattern.compile("[一-龥]*");
    private static final String OF_WHICH = "其中";

    private PlainHeading() {}

    /** 2.年度 指标值（万元） as 年度指标值. */
    public static String of(String heading) {
        String simple = Simplified.of(heading);
        String plain = CHINESE_ALONE.matcher(simple).matches() ? simple : bare(simple);
        return plain.startsWith(OF_WHICH) ? plain.substring(OF_WHICH.length()) : plain;
    }

    private static String bare(String heading) {
        String narrow = Normalizer.normalize(heading, Normalizer.Form.NFKC);
        String unremarked = REMARK.matcher(narrow).replaceAll("").strip();
        return PUNCTUATION
                .matcher(NUMBERING.matcher(unremarked).replaceFirst(""))
                .replaceAll("");
    }
}
