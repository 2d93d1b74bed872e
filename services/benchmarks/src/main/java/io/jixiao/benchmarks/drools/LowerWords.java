package io.jixiao.benchmarks.drools;

import io.jixiao.engine.rules.Lexicon;

/** The rule set's words for what is better when there is less of it. */
public record LowerWords(Lexicon lexicon) {

    public boolean lessIsBetter(String name) {
        return lexicon.lowerIsBetter().standIn(name) && !lexicon.lowerUnless().standIn(name);
    }
}
