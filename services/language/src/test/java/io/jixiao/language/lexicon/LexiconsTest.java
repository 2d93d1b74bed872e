package io.jixiao.language.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LexiconsTest {

    @Test
    void everyLexiconIsFoundByItsId() {
        assertEquals(List.of("zh-1"), Lexicons.ids());
        assertTrue(Lexicons.ids().stream().map(Lexicons::find).allMatch(Optional::isPresent));
        assertEquals(Optional.empty(), Lexicons.find("zh-0"));
    }

    @Test
    void itsListsAreRead() {
        Lexicon zh1 = Lexicons.find("zh-1").orElseThrow();

        assertEquals("投诉", zh1.lowerIsBetter().firstIn("投诉处理率"));
        assertEquals("处理", zh1.lowerUnless().firstIn("投诉处理率"));
        assertEquals("整洁", zh1.vague().firstIn("整洁有序"));
        assertTrue(zh1.answers().contains("已完成"));
        assertTrue(zh1.empty().contains("/"));
        assertTrue(zh1.noExplanation().contains("无偏差"));
        assertTrue(zh1.endings().anyEnds("环境整治"));
        assertTrue(zh1.ratesInUnits().anyEnds("装机功率"));
        assertTrue(zh1.carryOver().anyIn("结转结余率"));
        assertEquals("SATISFACTION", zh1.placements().getFirst().indicatorClass());
        assertEquals(List.of("SOCIAL"), zh1.placements().getLast().subclasses());
        assertEquals(List.of("结案金额", "罚没金额", "罚没款"), zh1.proseNames().get("罚没收入"));
    }

    @Test
    void aLexiconIsTheSameAfterAWayThroughJson() throws JsonProcessingException {
        Lexicon zh1 = Lexicons.find("zh-1").orElseThrow();
        ObjectMapper mapper = new ObjectMapper();

        assertEquals(zh1, mapper.readValue(mapper.writeValueAsString(zh1), Lexicon.class));
    }

    @Test
    void aListThatIsLeftOutHasNoWords() throws JsonProcessingException {
        Lexicon none = new ObjectMapper().readValue("{\"placements\": [{}]}", Lexicon.class);

        assertEquals(WordList.of(), none.vague());
        assertEquals(List.of(), none.answers());
        assertEquals(Map.of(), none.proseNames());
        assertEquals(List.of(new Placement(null, null, null, null, null, null)), none.placements());
    }
}
