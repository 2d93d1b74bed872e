package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.language.reading.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 增长5% answered by 下降3% is −3: words of rise and fall give the actual its sign. */
final class Growth {
    private static final List<String> RISE = List.of("增长", "增加", "提高", "提升", "上升");
    private static final List<String> FALL = List.of("负增长", "下降", "降低", "减少");
    private static final Pattern LEVEL =
            Pattern.compile("(?:(?<up>提高|提升|增加|增长|上升|上涨|扩大|增|升)|下降|降低|减少|缩短|压缩|压减|降|减)[到至为]$");

    private Growth() {}

    /** The actual's value in the sense of the target. */
    static BigDecimal signed(String name, Reading target, Reading actual) {
        String found = words(actual);
        if (found.isEmpty() || LEVEL.matcher(found).find()) {
            return actual.value();
        }
        String asked = name + words(target);
        boolean fellThoughRise = any(FALL, found) && any(RISE, asked) && !any(FALL, asked);
        boolean roseThoughFall = any(RISE, found) && !any(FALL, found) && any(FALL, asked) && !any(RISE, asked);
        return fellThoughRise || roseThoughFall ? actual.value().negate() : actual.value();
    }

    /** 提高到95% is a level to rise to, 缩短至3天 one to fall to; null where the target names no such level. */
    static Direction towards(Reading target) {
        String words = words(target);
        if (words.isEmpty() || "到至为".indexOf(words.charAt(words.length() - 1)) < 0) {
            return null;
        }
        Matcher level = LEVEL.matcher(words);
        if (!level.find()) {
            return null;
        }
        return level.group("up") == null ? Direction.LOWER : Direction.HIGHER;
    }

    /** Whether the name or the target speaks of change, where less than nothing makes sense. */
    static boolean isAbout(String name, Reading target) {
        String asked = name + words(target);
        return any(RISE, asked) || any(FALL, asked) || asked.contains("变动") || asked.contains("增减");
    }

    private static String words(Reading reading) {
        return reading.subject() == null ? "" : reading.subject();
    }

    private static boolean any(List<String> words, String text) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
