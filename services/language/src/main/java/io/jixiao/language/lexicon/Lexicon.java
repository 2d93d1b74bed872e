package io.jixiao.language.lexicon;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words and what they tell of an indicator. A list that is left out has no words.
 *
 * @param lowerIsBetter words in a name that make less better (错案, 投诉, 事故, 超支)
 * @param lowerUnless words that take that back (投诉处理率 is better when higher)
 * @param takesTime words of taking time, which make a shorter duration better (响应, 办结, 工期)
 * @param completionRates what a rate of completion of the indicator itself is called (指标完成率)
 * @param completionOfTasks what a rate of completion is called that may also be the value asked for (完成率)
 * @param none words for nothing at all: zero where less is better (事故: 无), elsewhere no value
 * @param datesAsked words in a name that ask for a date (完成时间)
 * @param vague words that leave a target open (效果显著, 良好, 整洁)
 * @param notDone words that say that something was not done, or not all of it (未完成, 部分达成)
 * @param putOff words for what was put off or called off, unless it is asked for (推迟, 取消)
 * @param notDoneGoesOn words that may follow those in their clause (未完成目标); before any other they are part of a name
 * @param notDoneUnless words right before them that take them back (无未完成事项)
 * @param notYet words before a verb of doing that say that it was not (尚未, 没有)
 * @param howDone words between those and the verb (按时, 全部)
 * @param doing verbs of doing (建成, 验收): 尚未建成
 * @param underWay words before a verb of doing that say that it still goes on (正在, 仍在)
 * @param underWayAnswers words in name or target that such an actual answers (开工, 推进)
 * @param fallsShort words in an actual that say that it falls short, unless they are asked for (不明显, 不合格)
 * @param answers words that answer any target (完成, 达标)
 * @param empty what people write into a cell that is empty (/, —, 未统计)
 * @param noExplanation what people write where an explanation should stand (无, 无偏差)
 * @param hollowExplanations what people write as an explanation that explains nothing (客观原因, 见报告)
 * @param partsOfAWhole words in the name of a share that cannot be above 100 % (满意, 合格, 故障)
 * @param beyondTheWhole words in such a name that let it be (增长, 完成)
 * @param judgements ends of names that are a judgement and nothing to be counted (效益明显)
 * @param savings words in a name that make more money better under cost (节约)
 * @param goalLabels what numbers the goals of a form, before their text (目标1)
 * @param promising words of doing, which do not tell what is done (完成, 开展)
 * @param unitsOfSize units that tell how old or how large something is rather than how many of it (岁, 分)
 * @param background words before a number that state how things are rather than what is promised (现有, 较上年)
 * @param wholePlaces words right before a number of all there are in a place (全县)
 * @param notCounted what no line counts behind 个 and the like (方面, 到位)
 * @param budgetWords words beside money that make it the budget's rather than a result (资金, 投入)
 * @param forEach words of what one of something costs (人均, 单价): no part of a sum
 * @param beyondTheFunds words of money that is not this table's alone (概算, 撬动)
 * @param classWords names of classes, which are no part of what an indicator measures (社会效益指标)
 * @param countWords ends of names that say no more than that the thing is counted (数量)
 * @param ofOtherYears words beside a date or year that make another year than the table's right (较, 结转)
 * @param namedByYear words for what is called by a year (届, 学年, 版)
 * @param endings whole words that a text may end on, though their last character begins another word
 * @param ratesInUnits names that end in 率 and are no ratio (频率, 功率)
 * @param carryOver words that name a carry-over rate (结转结余率)
 * @param placements words that say where an indicator belongs; the first that fits decides
 * @param proseNames other names of an indicator in the narrative (罚没收入: 结案金额)
 * @param prose the words of a narrative that speaks of the table's own figures
 */
public record Lexicon(
        WordList lowerIsBetter,
        WordList lowerUnless,
        WordList takesTime,
        List<String> completionRates,
        List<String> completionOfTasks,
        List<String> none,
        WordList datesAsked,
        WordList vague,
        WordList notDone,
        WordList putOff,
        WordList notDoneGoesOn,
        WordList notDoneUnless,
        WordList notYet,
        WordList howDone,
        WordList doing,
        WordList underWay,
        WordList underWayAnswers,
        WordList fallsShort,
        List<String> answers,
        List<String> empty,
        List<String> noExplanation,
        List<String> hollowExplanations,
        WordList partsOfAWhole,
        WordList beyondTheWhole,
        WordList judgements,
        WordList savings,
        WordList goalLabels,
        WordList promising,
        List<String> unitsOfSize,
        WordList background,
        WordList wholePlaces,
        WordList notCounted,
        WordList budgetWords,
        WordList forEach,
        WordList beyondTheFunds,
        List<String> classWords,
        WordList countWords,
        WordList ofOtherYears,
        WordList namedByYear,
        WordList endings,
        WordList ratesInUnits,
        WordList carryOver,
        List<Placement> placements,
        Map<String, List<String>> proseNames,
        ProseWords prose) {

    public Lexicon {
        lowerIsBetter = orNone(lowerIsBetter);
        lowerUnless = orNone(lowerUnless);
        takesTime = orNone(takesTime);
        completionRates = copy(completionRates);
        completionOfTasks = copy(completionOfTasks);
        none = copy(none);
        datesAsked = orNone(datesAsked);
        vague = orNone(vague);
        notDone = orNone(notDone);
        putOff = orNone(putOff);
        notDoneGoesOn = orNone(notDoneGoesOn);
        notDoneUnless = orNone(notDoneUnless);
        notYet = orNone(notYet);
        howDone = orNone(howDone);
        doing = orNone(doing);
        underWay = orNone(underWay);
        underWayAnswers = orNone(underWayAnswers);
        fallsShort = orNone(fallsShort);
        answers = copy(answers);
        empty = copy(empty);
        noExplanation = copy(noExplanation);
        hollowExplanations = copy(hollowExplanations);
        partsOfAWhole = orNone(partsOfAWhole);
        beyondTheWhole = orNone(beyondTheWhole);
        judgements = orNone(judgements);
        savings = orNone(savings);
        goalLabels = orNone(goalLabels);
        promising = orNone(promising);
        unitsOfSize = copy(unitsOfSize);
        background = orNone(background);
        wholePlaces = orNone(wholePlaces);
        notCounted = orNone(notCounted);
        budgetWords = orNone(budgetWords);
        forEach = orNone(forEach);
        beyondTheFunds = orNone(beyondTheFunds);
        classWords = copy(classWords);
        countWords = orNone(countWords);
        ofOtherYears = orNone(ofOtherYears);
        namedByYear = orNone(namedByYear);
        endings = orNone(endings);
        ratesInUnits = orNone(ratesInUnits);
        carryOver = orNone(carryOver);
        placements = placements == null ? List.of() : List.copyOf(placements);
        proseNames = proseNames == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(proseNames));
        prose = prose == null ? ProseWords.NONE : prose;
    }

    private static List<String> copy(List<String> words) {
        return words == null ? List.of() : List.copyOf(words);
    }

    private static WordList orNone(WordList words) {
        return words == null ? WordList.of() : words;
    }
}
