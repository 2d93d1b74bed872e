package io.jixiao.scoring.quality;

import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.scoring.library.LibraryIndicator;
import io.jixiao.scoring.library.ShippedLibrary;
import java.util.List;

/** What reviews are made by in these tests: the national rule set and the shipped library. */
final class Tables {

    static final RuleSet RULES = RuleSets.shipped("MOF-2020");

    static final List<LibraryIndicator> LIBRARY = ShippedLibrary.indicators();

    private Tables() {}
}
