package io.jixiao.language.lexicon;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words of a narrative that speaks of the figures of the table it stands beside. A list that is left out has no words.
 *
 * @param openingBudget how it calls 年初预算数
 * @param adjustedBudget how it calls 全年预算数
 * @param budget how it calls a budget that may be either
 * @param expenditure how it calls 全年执行数
 * @param rate how it calls 执行率
 * @param total how it calls 总分
 * @param grade how it calls 等级
 * @param grades by the printed grade, its words in a narrative (优: 优, 优秀)
 * @param links words between a name and its value (为, 达到)
 * @param openers words before a name that leave it what it is (本年度, 实际)
 * @param ofProject such words for the subject of a project's report; in a department's they speak of a part
 * @param ofUnit such words for the subject of a department's report; in a project's they speak of the whole around it
 * @param otherThings words that make a part of a sentence speak of something else, where it is not made of openers alone
 * @param otherYears words for a year that is not the table's (上年)
 * @param comparing words right before a year with which this one is only compared (比上年)
 * @param aside words after which a sentence states a part, a plan, a rule (其中, 计划, 满分)
 * @param changing words of a sentence that tells how a budget was changed
 * @param counting ends of an indicator's name that a narrative leaves out (册数 of 采购图书册数)
 * @param inCharge ends of names of departments in charge and of places, which others name without being them
 * @param after words right behind a value that make it a bound or a range (90分以上)
 */
public record ProseWords(
        List<String> openingBudget,
        List<String> adjustedBudget,
        List<String> budget,
        List<String> expenditure,
        List<String> rate,
        List<String> total,
        List<String> grade,
        Map<String, List<String>> grades,
        List<String> links,
        List<String> openers,
        List<String> ofProject,
        List<String> ofUnit,
        WordList otherThings,
        WordList otherYears,
        WordList comparing,
        WordList aside,
        WordList changing,
        WordList counting,
        WordList inCharge,
        WordList after) {

    /** No words. */
    static final ProseWords NONE = new ProseWords(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            WordList.of(),
            WordList.of(),
            WordList.of(),
            WordList.of(),
            WordList.of(),
            WordList.of(),
            WordList.of(),
            WordList.of());

    public ProseWords {
        openingBudget = copy(openingBudget);
        adjustedBudget = copy(adjustedBudget);
        budget = copy(budget);
        expenditure = copy(expenditure);
        rate = copy(rate);
        total = copy(total);
        grade = copy(grade);
        grades = grades == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(grades));
        links = copy(links);
        openers = copy(openers);
        ofProject = copy(ofProject);
        ofUnit = copy(ofUnit);
        otherThings = orNone(otherThings);
        otherYears = orNone(otherYears);
        comparing = orNone(comparing);
        aside = orNone(aside);
        changing = orNone(changing);
        counting = orNone(counting);
        inCharge = orNone(inCharge);
        after = orNone(after);
    }

    private static List<String> copy(List<String> words) {
        return words == null ? List.of() : List.copyOf(words);
    }

    private static WordList orNone(WordList words) {
        return words == null ? WordList.of() : words;
    }
}
