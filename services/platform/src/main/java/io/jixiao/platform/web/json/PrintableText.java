package io.jixiao.platform.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import io.jixiao.platform.text.PlainText;
import java.io.IOException;

/** Reads texts that are {@link PlainText#isPrintable printable}; others are refused. */
final class PrintableText extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    PrintableText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        return text == null || PlainText.isPrintable(text)
                ? text
                : (String) context.handleWeirdStringValue(String.class, text, "not printable");
    }
}
