package io.jixiao.form.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.form.print.ExcelFile;
import io.jixiao.form.print.SharedCase;
import io.jixiao.form.print.layout.OfficialLayout;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in a process of its own, laid out as {@code make install-check} lays it out. */
class CheckScriptTest {

    @TempDir
    Path home;

    @Test
    void it_runs_through_a_link_says_JSON_on_standard_output_and_nothing_on_standard_error() throws Exception {
        Path installed = install();
        Path form = home.resolve("form.xlsx");
        Files.write(
                form,
                ExcelFile.of(new OfficialLayout()
                        .print(SharedCase.named("zhuzhou-2021").form())));
        Path link = Files.createSymbolicLink(home.resolve("jixiao-check"), Path.of("installed/jixiao-check"));

        Process check = process(link, form);

        assertTrue(Files.isExecutable(installed));
        assertEquals(0, check.waitFor());
        assertEquals("", text(check.getErrorStream().readAllBytes()));
        assertTrue(text(check.getInputStream().readAllBytes()).startsWith("{"));
    }

    private static String text(byte[] output) {
        return new String(output, StandardCharsets.UTF_8);
    }

    private Process process(Path command, Path form) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command.toString(), "--format=json", form.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", home.toString());
        return builder.start();
    }

    /** Jars are linked; folders of classes, as a test run has them, are packed by the system's own jar tool. */
    private Path install() throws Exception {
        Path lib = Files.createDirectories(home.resolve("installed/lib"));
        int number = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path part = Path.of(entry);
            if (Files.isDirectory(part) && !part.endsWith("test-classes")) {
                String jar = lib.resolve(++number + ".jar").toString();
                java.util.spi.ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(System.out, System.err, "--create", "--file", jar, "-C", entry, ".");
            } else if (Files.isRegularFile(part)) {
                Files.createSymbolicLink(lib.resolve(++number + ".jar"), part);
            }
        }
        Path script = Files.copy(Path.of("jixiao-check"), home.resolve("installed/jixiao-check"));
        Files.copy(Path.of("..", ".mvn", "find-jdk.sh"), home.resolve("installed/find-jdk.sh"));
        return script;
    }
}
