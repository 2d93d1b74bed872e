package io.jixiao.engine.rules;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads rule sets from their JSON, and holds those that are shipped. */
public final class RuleSets {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule().addDeserializer(Words.class, new WordsReader()))
            .build();

    private RuleSets() {}

    /** Ids of the shipped rule sets, the national default first. */
    public static List<String> shipped() {
        return List.of("MOF-2020", "MOF-2021-COST", "HUBEI-2020", "SICHUAN-2023");
    }

    /** A shipped rule set. Throws {@link InvalidRuleSet} for an id that is not shipped. */
    public static RuleSet shipped(String id) {
        return parse(shippedJson(id));
    }

    /** The JSON of a shipped rule set, as it is in the file. */
    public static String shippedJson(String id) {
        if (!shipped().contains(id)) {
            throw new InvalidRuleSet("id", "应为以下之一：" + shipped(), "Must be one of " + shipped());
        }
        try (InputStream json = RuleSets.class.getResourceAsStream("/rule-sets/" + id + ".json")) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A rule set from its JSON. Strict: an unknown field, a missing part, or parts that contradict each other are refused
     * with {@link InvalidRuleSet}, which names the part.
     */
    public static RuleSet parse(String json) {
        try {
            RuleSet ruleSet = MAPPER.readValue(json, RuleSet.class);
            Completeness.require(ruleSet != null, "", "应为 JSON 对象", "Must be a JSON object");
            return ruleSet;
        } catch (JsonMappingException mismatch) {
            throw refused(mismatch);
        } catch (JsonProcessingException unreadable) {
            throw new InvalidRuleSet("", "应为 JSON", "Must be JSON", unreadable);
        }
    }

    private static final class WordsReader extends JsonDeserializer<Words> {
        @Override
        public Words deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return Words.of(Arrays.asList(context.readValue(json, String[].class)));
        }
    }

    /** In words for who writes rule sets; the reader's own message speaks of classes. */
    private static InvalidRuleSet refused(JsonMappingException mismatch) {
        for (Throwable cause = mismatch; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidRuleSet already) {
                return already;
            }
        }
        String part = String.join(
                ".",
                mismatch.getPath().stream()
                        .map(it -> it.getFieldName() == null ? String.valueOf(it.getIndex()) : it.getFieldName())
                        .toList());
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
}
