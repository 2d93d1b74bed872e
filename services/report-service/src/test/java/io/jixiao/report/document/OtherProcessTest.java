package io.jixiao.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.platform.canonical.ContentHash;
import io.jixiao.report.document.font.FontSet;
import io.jixiao.report.document.pdf.PdfReportRenderer;
import io.jixiao.report.document.xlsx.XlsxReportRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Another process, in another zone and language, makes the same bytes: nothing hangs on hash codes, memory or clock. */
class OtherProcessTest {

    @Test
    void twoProcessesMakeTheSamePdfAndTheSameSheet() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.timezone=America/Los_Angeles",
                        "-Duser.language=tr",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcessTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("sha256:"))
                .toList();
        assertEquals(0, other.waitFor());
        assertEquals(hashes(), printed);
    }

    public static void main(String[] arguments) {
        hashes().forEach(System.out::println);
    }

    private static List<String> hashes() {
        return List.of(
                ContentHash.of(new PdfReportRenderer(FontSet.shipped()).render(SeedReport.executionFell())),
                ContentHash.of(new XlsxReportRenderer().render(SeedReport.executionFell())));
    }
}
