package io.jixiao.form.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jixiao.form.check.FormCheck;
import io.jixiao.form.print.ExcelFile;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.SharedCase;
import io.jixiao.form.print.WordFile;
import io.jixiao.form.print.layout.OfficialLayout;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Whole checks of one published form, beside merely opening the same file with the same library, on one thread and in one
 * run: processor time, not the clock, since other work may run on the machine. Argument: seconds for each of both.
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
                "%-6s %8s %18s %18s %8s%n", "format", "bytes", "checks/core·s", "only opened/core·s", "share");
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
        System.out.printf(Locale.ROOT, "wanted: a share of %.1f or more%n", WANTED);
    }

    private void measure(String format, byte[] file, Work opening) throws Exception {
        Work check = () -> FormCheck.check(file, "", null, 2021);
        double[] rates = new double[2];
        for (int turn = 0; turn < 2 * TURNS; turn++) {
            double checks = rate(check);
            double openings = rate(opening);
            if (turn >= TURNS) {
                rates[0] += checks / TURNS;
                rates[1] += openings / TURNS;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-6s %8d %18.0f %18.0f %8.2f%n",
                format,
                file.length,
                rates[0],
                rates[1],
                rates[0] / rates[1]);
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
