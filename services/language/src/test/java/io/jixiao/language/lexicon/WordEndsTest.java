package io.jixiao.language.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordEndsTest {

    @ParameterizedTest(name = "a text that ends on {0} is cut off: {1}")
    @CsvSource({"隙执,true", "固执,false", "员督,true", "监督,false", "完成,false"})
    void aTextIsCutOffWhereItEndsOnTheBeginningOfAWord(String end, boolean cut) {
        assertEquals(cut, WordEnds.cut(end.charAt(0), end.charAt(1)));
    }

    @Test
    void eachCharacterHasOneLineAndStandsBeforeEachOtherOnce() throws IOException {
        Set<Character> first = new HashSet<>();
        for (String line : lines()) {
            assertEquals(true, first.add(line.charAt(0)), line);
            String before = line.substring(1).strip();
            assertEquals(before.length(), before.chars().distinct().count(), line);
        }
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = WordEnds.class.getResourceAsStream("word-ends.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
