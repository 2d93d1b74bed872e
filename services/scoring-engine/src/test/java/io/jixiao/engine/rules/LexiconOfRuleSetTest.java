package io.jixiao.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.language.lexicon.Lexicon;
import io.jixiao.language.lexicon.Lexicons;
import io.jixiao.language.lexicon.Placement;
import io.jixiao.language.lexicon.WordList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule set names its lexicon, and what in it differs. */
class LexiconOfRuleSetTest {
    private static final Lexicon ZH_1 = Lexicons.find("zh-1").orElseThrow();

    @Test
    void theLexiconIsNamed() {
        assertEquals(ZH_1, RuleSets.shipped("MOF-2020").lexicon());
    }

    @Test
    void itsWordsMayStandInTheRuleSetItself() {
        Lexicon own = lexicon("{\"vague\": [\"扎实\"]}");

        assertEquals(WordList.of("扎实"), own.vague());
        assertEquals(WordList.of(), own.lowerIsBetter());
    }

    @Test
    void wordsAreAddedAndRemoved() {
        Lexicon changed = lexicon(
                "{\"extends\": \"zh-1\", \"add\": {\"vague\": [\"扎实\", \"稳妥\"]}, \"remove\": {\"answers\": [\"是\"]}}");

        assertEquals(ZH_1.vague().words().size() + 2, changed.vague().words().size());
        assertEquals("扎实", changed.vague().firstIn("工作扎实"));
        assertFalse(changed.answers().contains("是"));
        assertTrue(ZH_1.answers().contains("是"));
    }

    @Test
    void aListThatIsGivenReplacesTheLexicons() {
        Lexicon changed = lexicon("{\"extends\": \"zh-1\", \"vague\": [\"扎实\"]}");

        assertEquals(WordList.of("扎实"), changed.vague());
        assertEquals(ZH_1.lowerIsBetter(), changed.lowerIsBetter());
    }

    @Test
    void aRuleSetThatExtendsChangesTheLexiconOfItsBase() {
        RuleSet city = RuleSets.parse("""
                {"extends": {"id": "MOF-2021-COST", "version": 1}, "id": "CITY", "version": 1,
                 "lexicon": {"add": {"vague": ["扎实"]}}}""");

        assertEquals("扎实", city.lexicon().vague().firstIn("工作扎实"));
        assertEquals(
                RuleSets.shipped("MOF-2021-COST").lexicon().placements(),
                city.lexicon().placements());
    }

    @Test
    void onePlacementDiffersWhereCostIsAClassOfItsOwn() {
        List<Placement> placements = RuleSets.shipped("MOF-2021-COST").lexicon().placements();

        assertEquals(ZH_1.placements().subList(0, 4), placements.subList(0, 4));
        assertEquals("COST", placements.get(4).indicatorClass());
        assertEquals(List.of(), placements.get(4).subclasses());
        assertEquals(ZH_1.placements().get(4).endings(), placements.get(4).endings());
    }

    @Test
    void anEndThatTheLexiconDoesNotPlaceIsPlacedBeforeWhatItDoes() {
        List<Placement> placements = lexicon(
                        "{\"extends\": \"zh-1\", \"placements\": {\"竣工验收合格率\": {\"indicatorClass\": \"OUTPUT\", \"subclasses\": [\"TIMELINESS\"]}}}")
                .placements();

        assertEquals(ZH_1.placements(), placements.subList(1, placements.size()));
        assertEquals(
                new Placement(WordList.of("竣工验收合格率"), null, null, "OUTPUT", List.of("TIMELINESS"), null),
                placements.getFirst());
    }

    @Test
    void aPlacementIsRemovedByOneOfItsEnds() {
        assertEquals(
                ZH_1.placements().subList(1, ZH_1.placements().size()),
                lexicon("{\"extends\": \"zh-1\", \"placements\": {\"满意率\": null}}")
                        .placements());
    }

    @ParameterizedTest(name = "{0} is refused at {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    "zh-9"                                                | lexicon                 | 应为以下词库之一：[zh-1]
                    {"extends": "zh-9"}                                   | lexicon.extends         | 应为以下词库之一：[zh-1]
                    {"extends": "zh-1", "add": {"vage": ["扎实"]}}        | lexicon.add.vage        | 词库没有这个词表
                    {"extends": "zh-1", "add": {"placements": ["扎实"]}}  | lexicon.add.placements  | 词库没有这个词表
                    {"extends": "zh-1", "add": {"vague": ["显著"]}}       | lexicon.add.vague       | 词表中已有“显著”
                    {"extends": "zh-1", "add": {"vague": ["稳", "稳"]}}   | lexicon.add.vague       | 词表中已有“稳”
                    {"extends": "zh-1", "add": {"vague": "扎实"}}         | lexicon.add.vague       | 应为词语数组
                    {"extends": "zh-1", "add": {"vague": [""]}}           | lexicon                 | 不应有空白词语
                    {"extends": "zh-1", "add": ["扎实"]}                  | lexicon.add             | 应按词表列出词语
                    {"extends": "zh-1", "remove": {"vague": ["扎实"]}}    | lexicon.remove.vague    | 词表中没有“扎实”
                    {"extends": "zh-1", "placements": {"绿化率": null}}   | lexicon.placements.绿化率 | 应写明所属的指标类别
                    {"extends": "zh-1", "placements": {"成本": {"indicatorClass": "INPUT"}}} | lexicon.placements.4.indicatorClass | 应为以下之一：[OUTPUT, BENEFIT, SATISFACTION, COST]
                    {"extends": "zh-1", "placements": {"成本": {"subclasses": ["PRICE"]}}} | lexicon.placements.4.subclasses.0 | 应为以下之一：[QUANTITY,
                    {"add": {"vague": ["扎实"]}}                          | lexicon.add             | 评分办法没有这一部分
                    7                                                     | lexicon                 | 应为该部分的类型
                    """)
    void whatIsWrongIsRefusedByTheNameOfItsPart(String lexicon, String part, String rule) {
        InvalidRuleSet refusal = assertThrows(InvalidRuleSet.class, () -> lexicon(lexicon));

        assertEquals(part, refusal.part());
        String told = refusal.rule(Locale.CHINA);
        assertEquals(rule, told.substring(0, Math.min(rule.length(), told.length())));
    }

    private static Lexicon lexicon(String said) {
        return RuleSets.parse(RuleSets.shippedJson("MOF-2020").replace("\"zh-1\"", said))
                .lexicon();
    }
}
