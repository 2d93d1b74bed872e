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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in a process of its own, laid out as {@code make install-check} lays it out. */
class CheckScriptTest {

    @TempDir
    Path home;

    @Test
    void itRunsThroughALinkSaysJSONOnStandardOutputAndNothingOnStandardError() throws Exception {
        Path installed = install();
        Path form = home.resolve("form.xlsx");
        Files.write(
                form,
                ExcelFile.of(new OfficialLayout()
                        .print(SharedCase.named("zhuzhou-2021").form())));
        Path link = Files.createSymbolicLink(home.resolve("jixiao-check"), Path.of("installed/jixiao-check"));

        Process check = process(link, "--format=json", form.toString());

        assertTrue(Files.isExecutable(installed));
        assertEquals(0, check.waitFor());
        assertEquals("", text(check.getErrorStream().readAllBytes()));
        assertTrue(text(check.getInputStream().readAllBytes()).startsWith("{"));
    }

    @Test
    void ofAFolderItSaysALineForEachFileOnStandardOutput() throws Exception {
        Path installed = install();
        Path forms = Files.createDirectory(home.resolve("forms"));
        Files.writeString(forms.resolve("a.json"), "{\"indicators\": []}");
        Files.writeString(forms.resolve("b.docx"), "no Word file");

        Process check = process(installed, "--csv=" + home.resolve("findings.csv"), forms.toString());

        List<String> lines = text(check.getInputStream().readAllBytes()).lines().toList();
        assertEquals(2, check.waitFor());
        assertEquals(3, lines.size(), lines::toString);
        assertTrue(lines.get(0).startsWith("a.json"), lines::toString);
        assertTrue(lines.get(1).startsWith("b.docx"), lines::toString);
    }

    private static String text(byte[] output) {
        return new String(output, StandardCharsets.UTF_8);
    }

    private Process process(Path command, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command.toString());
        builder.command().addAll(List.of(arguments));
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
