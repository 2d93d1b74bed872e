package io.jixiao.platform.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/**
 * Reads texts that can be stored and printed as they are: control characters other than tab and line ends are refused
 * (neither PostgreSQL nor Word takes them), and so is half of a surrogate pair, which would come back as a question mark.
 * Characters that turn the direction of writing are refused too: with one of them {@code %58} is read as {@code 85%}.
 */
final class PrintableText extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    PrintableText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        return text == null || text.codePoints().allMatch(PrintableText::printable)
                ? text
                : (String) context.handleWeirdStringValue(String.class, text, "not printable");
    }

    private static boolean printable(int codePoint) {
        boolean lineEndOrTab = codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        return lineEndOrTab
                || !(Character.isISOControl(codePoint)
                        || Character.getType(codePoint) == Character.SURROGATE
                        || turnsDirection(codePoint)
                        || (codePoint & 0xFFFE) == 0xFFFE);
    }

    /** Embeddings, overrides and isolates of the bidirectional algorithm. */
    private static boolean turnsDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
