package io.jixiao.benchmarks.chain;

/** The changes that the product exists for. */
enum ChangeKind {
    /** One entry in the ledger of executions: budget, score and report follow. */
    EXECUTION("an execution is posted"),
    /** One actual value is amended: score and report follow. */
    ACTUAL("an actual is amended");

    private final String words;

    ChangeKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
