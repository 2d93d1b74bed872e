package io.jixiao.benchmarks.chain;

/**
 * What was counted of one part since it started, or between two moments.
 *
 * @param processorMillis processor time of its processes, as the operating system has it
 * @param transactions of its database
 * @param statements that its database carried out, without those that begin a transaction
 * @param rows that were inserted, updated or deleted in its database
 * @param logBytes of the write-ahead log; of the database server as a whole
 * @param requests that it answered
 * @param events that it told
 */
record Counted(
        double processorMillis,
        double transactions,
        double statements,
        double rows,
        double logBytes,
        double requests,
        double events) {
    static final Counted NOTHING = new Counted(0, 0, 0, 0, 0, 0, 0);

    Counted since(Counted before) {
        return plus(before.times(-1));
    }

    Counted plus(Counted other) {
        return new Counted(
                processorMillis + other.processorMillis,
                transactions + other.transactions,
                statements + other.statements,
                rows + other.rows,
                logBytes + other.logBytes,
                requests + other.requests,
                events + other.events);
    }

    Counted each(int count) {
        return times(1.0 / count);
    }

    Counted times(double factor) {
        return new Counted(
                processorMillis * factor,
                transactions * factor,
                statements * factor,
                rows * factor,
                logBytes * factor,
                requests * factor,
                events * factor);
    }
}
