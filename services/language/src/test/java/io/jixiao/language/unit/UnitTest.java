package io.jixiao.language.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.language.number.NameMeasure;
import io.jixiao.language.reading.TextFile;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest(name = "one {0} is {2} {1}")
    @CsvSource({
        "万元,元,10000",
        "亿元,元,100000000",
        "百万元,元,1000000",
        "千元,元,1000",
        "‰,%,0.1",
        "公里,米,1000",
        "km,米,1000",
        "KM,米,1000",
        "km²,平方米,1000000",
        "公顷,平方米,10000",
        "万平方米,平方米,10000",
        "公顷,亩,15",
        "平方公里,公顷,100",
        "百分比,%,1",
        "/10万,%,0.001",
        "/万,‰,0.1",
        "元/人·天,元/人/天,1",
        "元/人·月,元/月/人,1",
        "万元/台·月,元/月·台,10000",
        "台/套,台,1",
        "人/10万人,人/10万人,1",
        "名,人,1",
        "元/人*月,元/人·月,1",
        "元/人、天,元/人/天,1",
        "周岁,岁,1",
        "元/名,元/人,1",
        "场次,场,1",
        "批次,批,1",
        "本,册,1",
        "床位,床,1",
        "班级,班,1",
        "小时,秒,3600",
        "年,个月,12",
        "吨,千克,1000",
        "MW,千瓦,1000",
        "TB,MB,1048576",
        "万人,人,10000",
        "立方米,升,1000",
        "次/年,次,1",
        "万元/年,元,10000",
        "元/人/年,元/人,1",
        "元/年·人,元/人,1",
        "元/人.年,元/人·年,1",
        "元/生/年,元/生,1"
    })
    void unitsOfOneFamilyConvertByTheirFactors(String unit, String base, BigDecimal factor) {
        assertTrue(Unit.of(unit).convertsTo(Unit.of(base)));
        assertEquals(
                0,
                factor.multiply(Unit.of(base).factor()).compareTo(Unit.of(unit).factor()));
    }

    @ParameterizedTest(name = "{0} is no {1}")
    @CsvSource({
        "百分点,%",
        "比例,%",
        "件,起",
        "件套,件",
        "人,人次",
        "工作日,天",
        "个月,天",
        "元/人,元",
        "周岁,周",
        "元/人*月,元/人",
        "元/生,元/人",
        "次/月,次",
        "%/年,%",
        "辖区,片区"
    })
    void unitsOfDifferentFamiliesDoNotConvert(String one, String other) {
        assertFalse(Unit.of(one).convertsTo(Unit.of(other)));
    }

    @ParameterizedTest(name = "{0} counts in {1}")
    @CsvSource({"培训人数（人）,人", "设备成本（单位：万元）,万元", "合格率(％),%", "设备采购（一期）,", "培训人数,", "（人）培训,"})
    void aNameMayEndOnItsUnit(String name, String unit) {
        Unit behind = NameMeasure.of(name).unit();

        assertEquals(unit, behind == null ? null : behind.name());
    }

    @ParameterizedTest(name = "{0} is {1} for each of {2}")
    @CsvSource({"元/人·月, 元, 人 月", "万元/台, 万元, 台", "次/年, 次, 年", "万元, 万元, ''"})
    void whatAUnitIsForStandsBelowItsStroke(String unit, String whole, String each) {
        assertEquals(whole, Unit.of(unit).whole().name());
        assertEquals(each, String.join(" ", Unit.of(unit).each()));
    }

    @Test
    void aScaleAloneCountsWhatAnotherUnitDoes() {
        assertTrue(Unit.of("万").isBareScale());
        assertFalse(Unit.of("万元").isBareScale());
        assertFalse(Unit.of("某物").isBareScale());
        assertTrue(Unit.of("万").counting(Unit.of("元")).convertsTo(Unit.of("万元")));
        assertEquals(new BigDecimal("10000"), Unit.of("万元").writtenScale());
        assertEquals(new BigDecimal("1"), Unit.of("元").writtenScale());
    }

    @Test
    void lettersOfALongerWordAreNoUnit() {
        assertEquals(1, Units.at("m深", 0).end());
        assertEquals(3, Units.at("min", 0).end());
        assertNull(Units.at("mph", 0));
        assertNull(Units.at("mZ", 0));
        assertNull(Units.at("ma", 0));
        assertEquals(1, Units.at("米A级", 0).end());
    }

    @Test
    void noNameIsNoUnit() {
        assertNull(Unit.of((String) null));
        assertNull(Unit.of(" "));
    }

    @Test
    void noSpellingStandsForTwoUnits() {
        Map<String, Long> lines = TextFile.of(Unit.class, "units.txt").lines().stream()
                .filter(line -> !line.startsWith("kind"))
                .flatMap(line -> Arrays.stream(line.split("\\s+")).skip(2))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        lines.values().removeIf(count -> count == 1);
        assertEquals(Map.of(), lines);
    }
}
