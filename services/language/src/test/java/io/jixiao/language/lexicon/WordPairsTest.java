package io.jixiao.language.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPairsTest {

    @ParameterizedTest(name = "{0} and {1} share a pair: {2}")
    @CsvSource({
        "环境整洁,街道环境好,true",
        "环境整洁,服务周到,false",
        "环境整洁,环保境况,false",
        "整,服务周到,true",
        "环境整洁,A,true",
        "A-B,环境,true",
        "环境,境环,false",
        "环环境,环境,true",
    })
    void twoTextsThatSpeakOfTheSameShareTwoCharactersSideBySide(String one, String other, boolean shared) {
        assertEquals(shared, WordPairs.shared(one, other));
    }

    @ParameterizedTest(name = "{0} is Chinese: {1}")
    @CsvSource({"一,true", "龥,true", "⽬,true", "豈,true", "A,false", "，,false", "ん,false", "5,false"})
    void aCharacterIsChinese(char character, boolean chinese) {
        assertEquals(chinese, WordPairs.isHan(character));
    }
}
