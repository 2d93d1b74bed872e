package io.jixiao.form.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    private static final String TABLE = CheckCommandTest.FLAWLESS
            .replace("\"某某局\"", "\"城北图书馆服务中心\", \"project\": \"购书\"")
            .replace(
                    "\"funds\"",
                    "\"annualGoal\": {\"expected\": \"全年开展巡查12次，群众满意度达90%。\", \"actual\": \"已完成巡查12次。\"}, \"funds\"");

    @TempDir
    Path home;

    private Path forms;
    private final StringWriter out = new StringWriter();

    @BeforeEach
    void aFolder() throws IOException {
        forms = Files.createDirectory(home.resolve("forms"));
    }

    @Test
    void linesThatTwoSubjectsHaveWordForWordAreTold() throws IOException {
        Files.writeString(forms.resolve("a.json"), TABLE);
        Files.writeString(forms.resolve("b.json"), TABLE.replace("城北图书馆服务中心", "河西文化活动中心馆"));

        run();
        assertTrue(out.toString().contains("a.json  COPIED  与“河西文化活动中心馆 购书”的表有 4 行文字完全相同"), out::toString);
        assertTrue(out.toString().contains("b.json  COPIED  与“城北图书馆服务中心 购书”的表有 4 行文字完全相同"), out::toString);
    }

    @Test
    void anothersNameInTheGoalIsTold() throws IOException {
        Files.writeString(forms.resolve("a.json"), TABLE.replace("全年开展", "保障河西文化活动中心馆全年开展"));
        Files.writeString(
                forms.resolve("b.json"), TABLE.replace("城北图书馆服务中心", "河西文化活动中心馆").replace("12次", "14次"));

        run();
        assertTrue(out.toString().contains("a.json  COPIED  “河西文化活动中心馆”的名称出现在本表的年度总体目标中"), out::toString);
    }

    @Test
    void aUnitWithFullMarksInEveryTableIsToldOnce() throws IOException {
        Files.writeString(forms.resolve("a.json"), TABLE);
        Files.writeString(forms.resolve("b.json"), TABLE.replace("购书", "修书").replace("12次", "14次"));

        run();
        assertEquals(1, out.toString().split("ALL_FULL", -1).length - 1, out::toString);
        assertTrue(out.toString().contains("2 张表全部为满分"), out::toString);
    }

    @Test
    void soundTablesOfDifferentSubjectsAreNotObjectedTo() throws IOException {
        Files.writeString(forms.resolve("a.json"), TABLE);
        Files.writeString(
                forms.resolve("b.json"), TABLE.replace("城北图书馆服务中心", "河西文化活动中心馆").replace("\"12次\"", "\"14次\""));

        assertEquals(0, run());
        assertFalse(out.toString().contains("COPIED"), out::toString);
    }

    @Test
    void aFolderAsJSONIsOneObjectWithEveryFile() throws IOException {
        Files.writeString(forms.resolve("a.json"), TABLE);
        Files.writeString(forms.resolve("b.docx"), "no Word file");

        assertEquals(2, run("--format=json"));
        JsonNode files = new ObjectMapper().readTree(out.toString()).path("files");
        assertEquals(2, files.size());
        assertEquals("a.json", files.at("/0/file").asText());
        assertEquals("优", files.at("/0/answer/grade").asText());
        assertEquals("b.docx", files.at("/1/file").asText());
        assertEquals("UNKNOWN_FORMAT", files.at("/1/unreadable/code").asText());
        assertTrue(files.at("/1/answer").isMissingNode());
    }

    @Test
    void anEmptyFolderAsJSONHasNoFiles() throws IOException {
        assertEquals(2, run("--format=json"));
        assertEquals(0, new ObjectMapper().readTree(out.toString()).at("/files").size());
    }

    @Test
    void noFileIsWrittenThatNobodyAskedFor() throws IOException {
        Files.writeString(forms.resolve("a.json"), TABLE);
        Path usual = Path.of("findings.csv");

        run();
        run("--format=json");
        assertFalse(Files.exists(usual));
        try (Stream<Path> all = Files.list(home)) {
            assertEquals(List.of(forms), all.toList());
        }
    }

    @Test
    void theCSVHasEveryFileAlsoThoseThatWereNotReadWithWhy() throws IOException {
        Files.writeString(forms.resolve("a.json"), TABLE.replace("\"total\": 100", "\"total\": 99"));
        Files.writeString(forms.resolve("b.pdf"), "%PDF-1.7");
        Files.writeString(forms.resolve("c.json"), "{\"indicators\": [7]}");
        Path csv = home.resolve("all.csv");

        assertEquals(2, run("--csv=" + csv));
        List<CSVRecord> rows = CSVFormat.EXCEL
                .parse(new StringReader(Files.readString(csv).substring(1)))
                .getRecords();
        assertTrue(rows.stream()
                .anyMatch(it -> it.get(0).equals("a.json") && it.get(4).equals("TOTAL_NOT_SUM")));
        CSVRecord pdf = rows.stream()
                .filter(it -> it.get(0).equals("b.pdf"))
                .findFirst()
                .orElseThrow();
        assertEquals("NOT_READ", pdf.get(3));
        assertEquals("PDF", pdf.get(4));
        assertTrue(pdf.get(6).contains("PDF"));
        CSVRecord broken = rows.stream()
                .filter(it -> it.get(0).equals("c.json"))
                .findFirst()
                .orElseThrow();
        assertEquals("/indicators/0", broken.get(5));
    }

    private int run(String... options) {
        String[] arguments = java.util.Arrays.copyOf(options, options.length + 1);
        arguments[options.length] = forms.toString();
        return CheckCommand.run(new PrintWriter(out), new PrintWriter(new StringWriter()), arguments);
    }
}
