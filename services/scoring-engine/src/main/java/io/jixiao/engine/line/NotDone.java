package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.language.lexicon.Lexicon;
import io.jixiao.language.lexicon.WordList;
import io.jixiao.language.reading.Spelling;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether an actual says in words that it was not done: 未完成, 部分达成, 因疫情推迟; 尚未 and any verb of doing; that it still goes on
 * (正在编制中); or that it falls short (提升不明显). What name or target ask for is no miss (不合格率, 取消证明事项).
 */
final class NotDone {
    private static final String CLAUSE_ENDS = ",，。;；、:：()!！?？";
    private static final String GOING_ON = "中";

    private NotDone() {}

    static boolean isSaid(Indicator indicator, Lexicon lexicon) {
        String written = indicator.actualText();
        if (written == null || written.isBlank()) {
            return false;
        }
        String text = Spelling.of(written);
        String asked = indicator.name() + (indicator.targetText() == null ? "" : indicator.targetText());
        Stream<String> unlessAsked = Stream.of(lexicon.putOff(), lexicon.fallsShort())
                .flatMap(list -> list.words().stream())
                .filter(word -> !asked.contains(word));
        return lexicon.notDone().words().stream().anyMatch(word -> says(text, word, lexicon))
                || unlessAsked.anyMatch(word -> says(text, word, lexicon))
                || deniesDoing(text, lexicon)
                || goesOnStill(text, asked, lexicon);
    }

    private static boolean says(String text, String word, Lexicon lexicon) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            boolean takenBack = lexicon.notDoneUnless().anyEnds(text.substring(0, at));
            if (!takenBack && goesOn(text.substring(at + word.length()), lexicon.notDoneGoesOn())) {
                return true;
            }
        }
        return false;
    }

    /** 尚未按时验收: a negation, how it should have been done, and a verb of doing that ends its clause or is about the whole. */
    private static boolean deniesDoing(String text, Lexicon lexicon) {
        for (String negation : lexicon.notYet().words()) {
            for (int at = text.indexOf(negation); at >= 0; at = text.indexOf(negation, at + 1)) {
                String rest = without(text.substring(at + negation.length()), lexicon.howDone());
                Optional<String> verb = begins(rest, lexicon.doing());
                boolean takenBack = lexicon.notDoneUnless().anyEnds(text.substring(0, at));
                if (!takenBack
                        && verb.isPresent()
                        && endsDoing(rest.substring(verb.get().length()), lexicon)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 正在招标, 设备安装中; an answer where a beginning, or just that, is asked for. */
    private static boolean goesOnStill(String text, String asked, Lexicon lexicon) {
        if (lexicon.underWayAnswers().words().stream().anyMatch(asked::contains)) {
            return false;
        }
        for (String clause : text.split("[" + CLAUSE_ENDS + "]")) {
            boolean isDoing = lexicon.doing().words().stream()
                    .anyMatch(verb -> !lexicon.underWayAnswers().words().contains(verb)
                            && (clause.endsWith(verb + GOING_ON) || isBehind(lexicon.underWay(), verb, clause)));
            if (isDoing) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehind(WordList words, String verb, String clause) {
        return words.words().stream()
                .anyMatch(word -> clause.contains(word) && clause.indexOf(verb, clause.indexOf(word)) > 0);
    }

    private static String without(String text, WordList words) {
        String rest = text;
        for (Optional<String> word = begins(rest, words); word.isPresent(); word = begins(rest, words)) {
            rest = rest.substring(word.get().length());
        }
        return rest;
    }

    /** The longest of the words that the text begins with. */
    private static Optional<String> begins(String text, WordList words) {
        return words.words().stream().filter(text::startsWith).max(Comparator.comparingInt(String::length));
    }

    /** 上线运行: one verb may stand behind the other. */
    private static boolean endsDoing(String rest, Lexicon lexicon) {
        return goesOn(rest, lexicon.notDoneGoesOn())
                || begins(rest, lexicon.doing()).isPresent();
    }

    private static boolean goesOn(String rest, WordList words) {
        return rest.isEmpty()
                || CLAUSE_ENDS.indexOf(rest.charAt(0)) >= 0
                || words.words().stream().anyMatch(rest::startsWith);
    }
}
