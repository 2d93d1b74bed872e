package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.language.lexicon.Lexicon;
import io.jixiao.language.lexicon.WordList;
import io.jixiao.language.reading.Spelling;

/** Whether an actual says in words that it was not done: 未完成, 部分达成, 因疫情推迟. */
final class NotDone {
    private static final String CLAUSE_ENDS = ",，。;；、:：()!！?？";

    private NotDone() {}

    static boolean isSaid(Indicator indicator, Lexicon lexicon) {
        String written = indicator.actualText();
        if (written == null || written.isBlank()) {
            return false;
        }
        String text = Spelling.of(written);
        String asked = indicator.name() + (indicator.targetText() == null ? "" : indicator.targetText());
        return lexicon.notDone().words().stream().anyMatch(word -> says(text, word, lexicon))
                || lexicon.putOff().words().stream()
                        .anyMatch(word -> !asked.contains(word) && says(text, word, lexicon));
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

    private static boolean goesOn(String rest, WordList words) {
        return rest.isEmpty()
                || CLAUSE_ENDS.indexOf(rest.charAt(0)) >= 0
                || words.words().stream().anyMatch(rest::startsWith);
    }
}
