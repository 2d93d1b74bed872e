package io.jixiao.platform.web.problem;

import io.jixiao.language.text.LocalizedText;

/**
 * One wrong field.
 *
 * @param pointer JSON pointer into the request body (RFC 6901), or the name of a header or parameter
 * @param rule stable code of the rule that it breaks, e.g. {@code NOT_NULL}
 */
public record FieldError(String pointer, String rule, LocalizedText message) {

    public FieldError(String pointer, String rule, String zh, String en) {
        this(pointer, rule, new LocalizedText(zh, en));
    }
}
