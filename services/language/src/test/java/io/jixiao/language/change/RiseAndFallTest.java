package io.jixiao.language.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiseAndFallTest {

    @ParameterizedTest(name = "{0}: rises {1}, falls {2}")
    @CsvSource({
        "较上年增长, true, false",
        "收入提升, true, false",
        "同比下降, false, true",
        "能耗减少, false, true",
        "负增长, true, true",
        "缩短至, false, false",
        "办结数, false, false"
    })
    void someWordsGiveANumberItsSign(String words, boolean rises, boolean falls) {
        assertEquals(rises, RiseAndFall.rises(words));
        assertEquals(falls, RiseAndFall.falls(words));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"合格率提高到, true", "覆盖面扩大至, true", "由80%上升为, true", "办理时间缩短至, false", "成本压减到, false", "提高,", "提高到了,", "达到,"
    })
    void aLevelIsRisenOrFallenToWhereTheWordsEndOnIt(String words, Boolean rises) {
        assertEquals(Optional.ofNullable(rises), RiseAndFall.risesToLevel(words));
    }
}
