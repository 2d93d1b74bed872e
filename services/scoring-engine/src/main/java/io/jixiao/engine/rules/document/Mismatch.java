package io.jixiao.engine.rules.document;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.jixiao.engine.rules.InvalidRuleSet;
import io.jixiao.language.lexicon.EmptyWord;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A document that does not fit, in words for who writes rule sets; the JSON reader's own message speaks of classes. */
final class Mismatch {
    private Mismatch() {}

    static InvalidRuleSet refusal(JsonMappingException mismatch) {
        for (Throwable cause = mismatch; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidRuleSet already) {
                return already;
            }
            if (cause instanceof EmptyWord) {
                return new InvalidRuleSet("lexicon", "不应有空白词语", "Must have no empty words", mismatch);
            }
        }
        String part = part(mismatch);
        return switch (mismatch) {
            case UnrecognizedPropertyException unknown ->
                new InvalidRuleSet(part, "评分办法没有这一部分", "Rule sets have no such part", mismatch);
            case InvalidFormatException format
            when format.getTargetType().isEnum() -> {
                String names = Arrays.toString(format.getTargetType().getEnumConstants());
                yield new InvalidRuleSet(part, "应为以下之一：" + names, "Must be one of " + names, mismatch);
            }
            default -> new InvalidRuleSet(part, "应为该部分的类型", "Must be of the type that the part has", mismatch);
        };
    }

    private static String part(JsonMappingException mismatch) {
        return mismatch.getPath().stream()
                .map(it -> it.getFieldName() == null ? String.valueOf(it.getIndex()) : it.getFieldName())
                .collect(Collectors.joining("."));
    }
}
