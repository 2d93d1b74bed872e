package io.jixiao.benchmarks;

import java.util.List;
import java.util.Locale;

/** What the product wants of the engine, beside what one run measured. */
record Aims(List<Measured> measured) {

    String text() {
        Measured scoring = named("EngineBenchmark.scoringWithTrace");
        return String.join(
                System.lineSeparator(),
                aim("tables for a second of a core, with trace", scoring.perCoreSecond(), "50000 or more"),
                aim("KiB allocated for a table, with trace", scoring.kibibytes(), "under 24"),
                aim("a what-if, another actual, in plain scores", whatIf("anotherActual"), "1.2 or less"),
                aim("a what-if, another rule set, in plain scores", whatIf("anotherRuleSet"), "1.2 or less"),
                "");
    }

    private double whatIf(String name) {
        return named("WhatIfBenchmark.plainScore").perCoreSecond()
                / named("WhatIfBenchmark." + name).perCoreSecond();
    }

    private Measured named(String name) {
        return measured.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String aim(String what, double is, String wanted) {
        return String.format(Locale.ROOT, "%-46s %12.2f   wanted: %s", what, is, wanted);
    }
}
