package io.jixiao.benchmarks.drools;

import io.jixiao.engine.evaluation.Direction;
import java.util.stream.Stream;

/** Words of rise and fall in a name or before a target's number. */
final class Change {
    private Change() {}

    /** 提高到95% is a level to rise to, 缩短至3天 one to fall to; null where the words end on no such level. */
    static Direction level(String subject) {
        if (!subject.matches(".*[到至为]")) {
            return null;
        }
        String verb = subject.substring(0, subject.length() - 1);
        if (endsOn(verb, "提高", "提升", "增加", "增长", "上升", "上涨", "扩大", "增", "升")) {
            return Direction.HIGHER;
        }
        return endsOn(verb, "下降", "降低", "减少", "缩短", "压缩", "压减", "降", "减") ? Direction.LOWER : null;
    }

    /** Whether the text speaks of rise or fall, so that less than nothing makes sense. */
    static boolean isMeantBy(String text) {
        return Stream.of("增长", "增加", "提高", "提升", "上升", "下降", "降低", "减少", "变动", "增减")
                .anyMatch(text::contains);
    }

    private static boolean endsOn(String text, String... words) {
        return Stream.of(words).anyMatch(text::endsWith);
    }
}
