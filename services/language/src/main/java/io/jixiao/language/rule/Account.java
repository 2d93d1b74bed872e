package io.jixiao.language.rule;

import java.util.List;

/**
 * How a text was read.
 *
 * @param plain the text that the rules looked at
 * @param rewordings the names of those that changed it
 * @param rules the names of all rules of one list that would read it: the first of them did
 */
public record Account(String plain, List<String> rewordings, List<String> rules) {}
