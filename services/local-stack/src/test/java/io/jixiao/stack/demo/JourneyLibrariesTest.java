package io.jixiao.stack.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The journey's image has only the libraries that the Makefile names; one that is missing shows first inside a cluster. */
class JourneyLibrariesTest {
    private static final Pattern NAMED = Pattern.compile("(?m)^JOURNEY_LIBRARIES := (.+)$");

    @Test
    void everyClassOfTheJourneyFindsItsLibrariesInTheImage() throws IOException {
        assertEquals(List.of(), missingWith(librariesOfTheImage()));
        assertNotEquals(List.of(), missingWith("none"), "jdeps must have looked");
    }

    private static List<String> missingWith(String libraries) {
        StringWriter told = new StringWriter();
        PrintWriter out = new PrintWriter(told, true);
        ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(out, out, "--multi-release", "base", "--missing-deps", "-cp", libraries, "target/classes");
        return told.toString()
                .lines()
                .filter(line -> line.contains("io.jixiao.stack.demo."))
                .toList();
    }

    private static String librariesOfTheImage() throws IOException {
        Matcher named = NAMED.matcher(Files.readString(Path.of("../../Makefile")));
        named.find();
        Pattern library = Pattern.compile(named.group(1));
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .filter(it -> library.matcher(it).find() || it.contains("platform-testkit"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
