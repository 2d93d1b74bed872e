package io.jixiao.scoring.quality;

import static io.jixiao.engine.evaluation.IndicatorClass.OUTPUT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.scoring.library.LibraryIndicator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestIndicatorTest {

    @ParameterizedTest(name = "{0} under {1}: {2}")
    @CsvSource({
        "城管执法满意率, SERVICE_RECIPIENTS, URB-20",
        "执法满意率（%）, SERVICE_RECIPIENTS, URB-20",
        "公众满意度, SERVICE_RECIPIENTS, GEN-30",
        "参加培训人次, QUANTITY, GEN-01",
        "工程验收合格率, QUALITY, GEN-08",
        "老旧小区改造数量, QUANTITY, HOU-01",
        "市容市貌, SOCIAL, none",
        "率, QUALITY, none"
    })
    void aNameIsNearWhereItSharesMostOfItsPairsOfCharacters(String name, IndicatorSubclass subclass, String code) {
        assertEquals(
                code,
                new NearestIndicator(Tables.LIBRARY)
                        .to(TableReviewTest.line("1", OUTPUT, subclass, name, "/", "10"))
                        .map(LibraryIndicator::code)
                        .orElse("none"));
    }
}
