package io.jixiao.language.number;

import io.jixiao.language.reading.Operator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the operator in the words around a number. The words themselves stand in {@code operators.txt}. */
public final class Operators {
    private static final OperatorWords BEFORE = OperatorWords.standing("before");
    private static final OperatorWords THAN = OperatorWords.standing("than");
    private static final OperatorWords NOT = OperatorWords.standing("not");
    private static final OperatorWords CLOSE = OperatorWords.standing("close");
    private static final OperatorWords BEHIND = OperatorWords.standing("behind");
    private static final String NEGATION = OperatorWords.standing("negation").any();

    /** 不低于, 大于或等于, 达到或超过; 至少, ≥; 不突破. */
    private static final Pattern IN_WORDS_BEFORE =
            Pattern.compile("(?<in>(?:达到|等于)(?:或者?|及))?(?<not>" + NEGATION + ")?(?<than>" + THAN.any()
                    + ")(?<equal>或?等于)?|(?<before>" + BEFORE.any() + ")|" + NEGATION + "(?<never>" + NOT.any() + ")");

    private static final Pattern RIGHT_BEFORE = Pattern.compile("(?<close>" + CLOSE.any() + ")(?:为|是|:)?$");
    private static final Pattern BEHIND_IT = Pattern.compile(
            "^\\(?(?:(?<without>\\(不含\\))|\\((?:含|包含|含本数)\\)|及其|及|或|含)?(?<behind>" + BEHIND.any() + ")");

    private static final String CLAUSE_ENDS = ",，。;；、:：";
    private static final int FARTHEST = 8;

    private Operators() {}

    /** An operator and where it stands; {@code start} is where the words before it end. */
    public record Found(Operator operator, int start) {
        boolean isNone() {
            return operator == Operator.NONE;
        }
    }

    /** The last operator in the words before a number; NONE, at their end, when there is none close by. */
    static Found before(String words) {
        Matcher found = IN_WORDS_BEFORE.matcher(words);
        Found last = null;
        int end = 0;
        while (found.find()) {
            last = new Found(said(found), found.start());
            end = found.end();
        }
        if (last != null && words.length() - end <= FARTHEST && isOneClause(words.substring(end))) {
            return last;
        }
        Matcher close = RIGHT_BEFORE.matcher(words);
        return close.find()
                ? new Found(CLOSE.of(close.group("close")), close.start())
                : new Found(Operator.NONE, words.length());
    }

    private static Operator said(Matcher found) {
        if (found.group("before") != null) {
            return BEFORE.of(found.group("before"));
        }
        if (found.group("never") != null) {
            return NOT.of(found.group("never"));
        }
        Operator than = THAN.of(found.group("than"));
        if (found.group("not") != null) {
            return than.turned();
        }
        return found.group("in") != null || found.group("equal") != null ? than.including() : than;
    }

    /** The operator in the words behind a number; NONE where they hold none. */
    static Operator behind(String words) {
        Matcher found = BEHIND_IT.matcher(words);
        if (!found.find()) {
            return Operator.NONE;
        }
        Operator operator = BEHIND.of(found.group("behind"));
        return found.group("without") == null ? operator : operator.excluding();
    }

    private static boolean isOneClause(String words) {
        return words.chars().noneMatch(it -> CLAUSE_ENDS.indexOf(it) >= 0);
    }
}
