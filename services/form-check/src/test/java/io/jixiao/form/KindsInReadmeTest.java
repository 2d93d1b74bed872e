package io.jixiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The table of the README that says of each kind of flaw how many cases the check gets right, of how many that are tried.
 * {@code make kinds} writes it.
 */
class KindsInReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- kinds: written by make kinds -->\n";
    private static final String END = "<!-- end of kinds -->";

    @Test
    void theReadmeSaysWhatTheCasesGive() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        String table = table();
        if (Boolean.getBoolean("kinds.write")) {
            Files.writeString(README, readme.substring(0, begin) + table + readme.substring(end));
        } else {
            assertEquals(table, readme.substring(begin, end), "make kinds writes the table");
        }
    }

    private static String table() {
        Map<String, int[]> kinds = new LinkedHashMap<>();
        KindCase.all().forEach(it -> {
            boolean right = it.faults(it.checked()).isEmpty();
            int[] counted = kinds.computeIfAbsent(it.kind(), kind -> new int[3]);
            counted[0] += right ? 1 : 0;
            counted[1]++;
            counted[2] += it.mustNotBeFound() ? 1 : 0;
        });
        StringBuilder table = new StringBuilder("| kind | right / tried | of these sound |\n|---|---|---|\n");
        kinds.forEach((kind, counted) ->
                table.append("| %s | %d / %d | %d |%n".formatted(kind, counted[0], counted[1], counted[2])));
        return table.toString();
    }
}
