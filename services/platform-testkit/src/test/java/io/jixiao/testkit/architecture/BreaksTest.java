package io.jixiao.testkit.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.testkit.contract.Specifications;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every promise of the guarantees can be broken on purpose: {@code make test-the-tests} does. */
class BreaksTest {
    private static final Pattern PROMISE = Pattern.compile("\\| (.+?) \\| (.+) \\|");

    private static final Path PRODUCT =
            Specifications.directory().toAbsolutePath().normalize().getParent();
    private static final Path SERVICES = PRODUCT.resolve("services");

    @Test
    void everyPromiseThatATestProvesHasItsBreak() throws IOException {
        List<String> broken =
                breaks().map(patch -> field("Promise", patch)).distinct().toList();

        List<String> promised = promised();

        assertTrue(promised.size() > 40, promised.toString());
        assertEquals(
                List.of(),
                promised.stream()
                        .filter(promise -> broken.stream().noneMatch(promise::startsWith))
                        .toList());
        assertEquals(
                List.of(),
                broken.stream()
                        .filter(beginning -> promised.stream().noneMatch(promise -> promise.startsWith(beginning)))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void aBreakStillAppliesAndItsTestIsThere(Path patch) throws IOException, InterruptedException {
        Path tests = SERVICES.resolve(field("Module", patch)).resolve("src/test/java");
        String test = field("Red", patch) + ".java";

        try (Stream<Path> files = Files.walk(tests)) {
            assertTrue(files.anyMatch(file -> file.getFileName().toString().equals(test)), test);
        }
        assertEquals("", refusal(patch));
    }

    /** What git has against the patch; empty where it applies. */
    private static String refusal(Path patch) throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "apply", "--check", patch.toString())
                .directory(PRODUCT.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return git.waitFor() == 0 ? "" : said;
    }

    /** The lines of the first part of the page, without its head; what only a cluster shows is not broken here. */
    private static List<String> promised() throws IOException {
        String page = Files.readString(SERVICES.resolve("docs/guarantees.md"));
        return page.substring(0, page.indexOf("## Not guaranteed"))
                .lines()
                .map(PROMISE::matcher)
                .filter(line -> line.matches()
                        && !line.group(2).equals("`make test-cluster`")
                        && !line.group(2).equals("proved by"))
                .map(line -> line.group(1))
                .toList();
    }

    private static String field(String name, Path patch) {
        try {
            return Files.readAllLines(patch).stream()
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(patch + " says no " + name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<Path> breaks() throws IOException {
        try (Stream<Path> files = Files.list(SERVICES.resolve("breaks"))) {
            return files.filter(file -> file.toString().endsWith(".patch")).sorted().toList().stream();
        }
    }
}
