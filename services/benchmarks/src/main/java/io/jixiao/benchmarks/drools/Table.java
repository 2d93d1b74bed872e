package io.jixiao.benchmarks.drools;

/** How many lines the table has, the execution line included. */
public record Table(int lines) {}
