package io.jixiao.engine.rules;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import java.util.List;
import java.util.Map;

/**
 * The words a rule set knows.
 *
 * @param lowerIsBetter words in a name that make less better (错案, 投诉, 事故, 超支)
 * @param lowerUnless words that take that back (投诉处理率 is better when higher)
 * @param vague words that leave a target open (效果显著, 良好, 整洁)
 * @param answers words that answer any target (完成, 达标)
 * @param empty what people write into a cell that is empty (无, /, —)
 * @param noExplanation what people write where an explanation should stand (无, 无偏差)
 * @param endings whole words that a text may end on, though their last character begins another word
 * @param ratesInUnits names that end in 率 and are no ratio (频率, 功率)
 * @param carryOver words that name a carry-over rate (结转结余率)
 * @param placements words that say where an indicator belongs
 * @param proseNames other names of an indicator in the narrative (罚没收入: 结案金额)
 */
public record Lexicon(
        Words lowerIsBetter,
        Words lowerUnless,
        Words vague,
        List<String> answers,
        List<String> empty,
        List<String> noExplanation,
        Words endings,
        Words ratesInUnits,
        Words carryOver,
        List<Placement> placements,
        Map<String, List<String>> proseNames) {

    public Lexicon {
        lowerIsBetter = Words.of(lowerIsBetter);
        lowerUnless = Words.of(lowerUnless);
        vague = Words.of(vague);
        answers = words(answers);
        empty = words(empty);
        noExplanation = words(noExplanation);
        endings = Words.of(endings);
        ratesInUnits = Words.of(ratesInUnits);
        carryOver = Words.of(carryOver);
        placements = placements == null ? List.of() : List.copyOf(placements);
        proseNames = Ordered.copy(proseNames);
    }

    /**
     * Names that end in one of the words belong in the class, and there in one of the subclasses.
     *
     * @param endings ends of names
     * @param unless words that take that back (节约成本 is a benefit, no cost)
     * @param indicatorClass where they belong
     * @param subclasses which of its subclasses; empty for any
     */
    public record Placement(
            Words endings, Words unless, IndicatorClass indicatorClass, List<IndicatorSubclass> subclasses) {
        public Placement {
            endings = Words.of(endings);
            unless = Words.of(unless);
            subclasses = subclasses == null ? List.of() : List.copyOf(subclasses);
        }
    }

    private static List<String> words(List<String> words) {
        return words == null ? List.of() : List.copyOf(words);
    }
}
