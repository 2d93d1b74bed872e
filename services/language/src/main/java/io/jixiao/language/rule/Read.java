package io.jixiao.language.rule;

import io.jixiao.language.reading.Reading;

/**
 * A reading, and the rule that it was read by.
 *
 * @param rule the rule's name
 */
public record Read(Reading reading, String rule) {}
