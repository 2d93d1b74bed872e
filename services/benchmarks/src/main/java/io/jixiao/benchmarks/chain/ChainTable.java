package io.jixiao.benchmarks.chain;

import java.util.Locale;
import java.util.Map;

/** A result as people read it, beside an earlier one where there is one. */
final class ChainTable {
    private final StringBuilder text = new StringBuilder();

    private ChainTable() {}

    /** @param earlier null for none */
    static String of(ChainResult result, ChainResult earlier) {
        ChainTable table = new ChainTable();
        for (int kind = 0; kind < result.made().size(); kind++) {
            table.changes(
                    result.made().get(kind),
                    earlier == null ? null : earlier.made().get(kind));
        }
        table.idle(result.idle());
        result.memory()
                .forEach((service, mebibytes) -> table.line("resident memory of %s: %d MiB", service, mebibytes));
        return table.text.toString();
    }

    private void changes(ChangesMade made, ChangesMade earlier) {
        line(
                "%s: %d changes by %d clients, each until its report can be read",
                made.kind().words(), made.changes(), made.clients());
        head();
        for (Part part : Part.values()) {
            row(part.printed(), made.cost().get(part));
        }
        row("all", made.all());
        if (earlier != null) {
            row("all, earlier", earlier.all());
        }
        line(
                "change to report: p50 %.1f ms, p99 %.1f ms; %.1f changes a second%n",
                made.p50Millis(), made.p99Millis(), made.aSecond());
    }

    private void idle(Map<Part, Counted> idle) {
        line("nobody asks, each second:");
        head();
        for (Part part : Part.values()) {
            row(part.printed(), idle.get(part));
        }
        row("all", idle.values().stream().reduce(Counted.NOTHING, Counted::plus));
        line("");
    }

    private void head() {
        line(
                "  %-28s %10s %6s %10s %6s %9s %9s %7s",
                "", "processor", "trans-", "statements", "rows", "log bytes", "requests", "events");
    }

    private void row(String name, Counted counted) {
        line(
                "  %-28s %7.2f ms %6.2f %10.2f %6.2f %9.0f %9.2f %7.2f",
                name,
                counted.processorMillis(),
                counted.transactions(),
                counted.statements(),
                counted.rows(),
                counted.logBytes(),
                counted.requests(),
                counted.events());
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
