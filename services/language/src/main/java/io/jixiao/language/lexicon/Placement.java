package io.jixiao.language.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that end in one of the words, or hold one, or both where both are given, belong in the class, and there in one of the
 * subclasses. Which classes there are, the reader of the lexicon knows: here they are names.
 *
 * @param endings ends of names; empty for any end
 * @param holding words that stand in the name (资金…支付率); empty for none in particular
 * @param unless words that take that back (节约成本 is a benefit, no cost)
 * @param indicatorClass where they belong, e.g. OUTPUT
 * @param subclasses which of its subclasses, e.g. QUALITY; empty for any
 * @param outOf the classes or subclasses that such a name is wrong in; empty where it is wrong everywhere else
 */
public record Placement(
        WordList endings,
        WordList holding,
        WordList unless,
        String indicatorClass,
        List<String> subclasses,
        List<String> outOf) {

    public Placement {
        endings = endings == null ? WordList.of() : endings;
        holding = holding == null ? WordList.of() : holding;
        unless = unless == null ? WordList.of() : unless;
        subclasses = subclasses == null ? List.of() : List.copyOf(subclasses);
        outOf = outOf == null ? List.of() : List.copyOf(outOf);
    }

    /** Whether it speaks of names like this one, taken back or not. */
    public boolean fits(String name) {
        boolean ends = endings.words().isEmpty() || endings.anyEnds(name);
        boolean holds = holding.words().isEmpty() || holding.anyIn(name);
        boolean says = !endings.words().isEmpty() || !holding.words().isEmpty();
        return says && ends && holds;
    }

    /** Whether a line that stands in this class and subclass can be wrong there. */
    public boolean mayBeWrongIn(String statedClass, @Nullable String statedSubclass) {
        return outOf.isEmpty()
                || outOf.contains(statedClass)
                || statedSubclass != null && outOf.contains(statedSubclass);
    }
}
