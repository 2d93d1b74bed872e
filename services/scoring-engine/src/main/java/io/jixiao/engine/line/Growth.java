package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.language.change.RiseAndFall;
import io.jixiao.language.reading.Reading;
import java.math.BigDecimal;
import java.util.Optional;

/** 增长5% answered by 下降3% is −3: words of rise and fall give the actual its sign. */
final class Growth {
    private Growth() {}

    /** The actual's value in the sense of the target. */
    static BigDecimal signed(String name, Reading.Quantity target, Reading.Number actual) {
        String found = actual.subject();
        if (found.isEmpty() || RiseAndFall.risesToLevel(found).isPresent()) {
            return actual.value();
        }
        String asked = name + target.subject();
        boolean fellThoughRise = RiseAndFall.falls(found) && RiseAndFall.rises(asked) && !RiseAndFall.falls(asked);
        boolean roseThoughFall = RiseAndFall.rises(found)
                && !RiseAndFall.falls(found)
                && RiseAndFall.falls(asked)
                && !RiseAndFall.rises(asked);
        return fellThoughRise || roseThoughFall ? actual.value().negate() : actual.value();
    }

    /** 提高到95% is a level to rise to, 缩短至3天 one to fall to; empty where the target names no such level. */
    static Optional<Direction> towards(Reading.Number target) {
        return RiseAndFall.risesToLevel(target.subject()).map(rises -> rises ? Direction.HIGHER : Direction.LOWER);
    }

    /** Whether the name or the target speaks of change, where less than nothing makes sense. */
    static boolean isAbout(String name, Reading.Quantity target) {
        String asked = name + target.subject();
        return RiseAndFall.rises(asked) || RiseAndFall.falls(asked) || asked.contains("变动") || asked.contains("增减");
    }
}
