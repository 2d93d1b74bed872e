package io.jixiao.form.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jixiao.form.FormReader;
import io.jixiao.form.check.FormCheck;
import io.jixiao.form.print.ExcelFile;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.SharedCase;
import io.jixiao.form.print.WordFile;
import io.jixiao.form.print.layout.OfficialLayout;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Whole checks of one published form, beside reading it alone and merely opening the same file with the same library, on one
 * thread and in one run: processor time, not the clock, since other work may run on the machine. Argument: seconds for each of the three.
 */
public final class CheckBench {
    private static final int TURNS = 20;
    private static final double WANTED = 0.5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long nanosecondsOfATurn;
    private Object kept;

    private CheckBench(long seconds) {
        this.nanosecondsOfATurn = seconds * 1_000_000_000L / TURNS;
    }

    private interface Work {
        Object once() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        CheckBench bench = new CheckBench(Long.parseLong(arguments[0]));
        SharedCase form = SharedCase.named("zhuzhou-2021");
        PrintedDocument printed = new OfficialLayout().print(form.form());
        byte[] json = form.json();
        byte[] excel = ExcelFile.of(printed);
        byte[] word = WordFile.of(printed);
        ObjectMapper mapper = new ObjectMapper();
        System.out.printf(
                "%-6s %8s %16s %16s %18s %8s%n",
                "format", "bytes", "checks/core·s", "only read/core·s", "only opened/core·s", "share");
        bench.measure("JSON", json, () -> mapper.readTree(json));
        bench.measure("XLSX", excel, () -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
                return workbook.getNumberOfSheets();
            }
        });
        bench.measure("DOCX", word, () -> {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
                return document.getTables().size();
            }
        });
        System.out.printf(Locale.ROOT, "wanted: a share of %.1f or more for DOCX%n", WANTED);
    }

    /** Whole checks, the reading of the form alone, and the opening of the file alone, in turns. */
    private void measure(String format, byte[] file, Work opening) throws Exception {
        List<Work> works =
                List.of(() -> FormCheck.check(file, "", null, 2021), () -> FormReader.read(file, "", 2021), opening);
        double[] rates = new double[works.size()];
        for (int turn = 0; turn < 2 * TURNS; turn++) {
            for (int i = 0; i < rates.length; i++) {
                double rate = rate(works.get(i));
                rates[i] += turn < TURNS ? 0 : rate / TURNS;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-6s %8d %16.0f %16.0f %18.0f %8.2f%n",
                format,
                file.length,
                rates[0],
                rates[1],
                rates[2],
                rates[0] / rates[2]);
    }

    /** How often it is done in a second of the processor's time. */
    private double rate(Work work) throws Exception {
        long begun = THREADS.getCurrentThreadCpuTime();
        long end = begun + nanosecondsOfATurn;
        long times = 0;
        while (THREADS.getCurrentThreadCpuTime() < end) {
            kept = work.once();
            times++;
        }
        return times * 1e9 / (THREADS.getCurrentThreadCpuTime() - begun);
    }

    @Override
    public String toString() {
        return String.valueOf(kept);
    }
}
