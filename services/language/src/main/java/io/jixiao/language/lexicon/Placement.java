package io.jixiao.language.lexicon;

import java.util.List;

/**
 * Names that end in one of the words belong in the class, and there in one of the subclasses. Which classes there are, the
 * reader of the lexicon knows: here they are names.
 *
 * @param endings ends of names
 * @param unless words that take that back (节约成本 is a benefit, no cost)
 * @param indicatorClass where they belong, e.g. OUTPUT
 * @param subclasses which of its subclasses, e.g. QUALITY; empty for any
 */
public record Placement(WordList endings, WordList unless, String indicatorClass, List<String> subclasses) {

    public Placement {
        endings = endings == null ? WordList.of() : endings;
        unless = unless == null ? WordList.of() : unless;
        subclasses = subclasses == null ? List.of() : List.copyOf(subclasses);
    }
}
