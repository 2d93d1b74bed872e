package io.jixiao.benchmarks.drools;

import java.math.BigDecimal;

/** The sum of the lines' points, as a fact. */
public record Total(BigDecimal points) {}
