package io.jixiao.engine.finding;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The prose beside a table without its white space, where each paragraph ends in a line feed. A line that was broken by the
 * width of the page goes on in the next one.
 */
final class NarrativeText {
    private static final Pattern SPACE = Pattern.compile("[\\s　]+");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[（(]?[一二三四五六七八九十]{1,3}[、.．）)]|[（(]?\\d{1,2}[、.．）)](?!\\d)).*");
    private static final String STOPS = "。；！？：:;!?";
    private static final int LONGEST_HEADING = 30;

    private NarrativeText() {}

    /** Empty for null. */
    static String of(@Nullable String prose) {
        if (prose == null) {
            return "";
        }
        StringBuilder text = new StringBuilder(prose.length());
        String before = "";
        for (String written : prose.split("\\R", -1)) {
            String line = SPACE.matcher(written).replaceAll("");
            if (line.isEmpty()) {
                continue;
            }
            if (!before.isEmpty() && (ends(before) || NUMBERED.matcher(line).matches())) {
                text.append('\n');
            }
            text.append(line);
            before = line;
        }
        return text.toString();
    }

    private static boolean ends(String line) {
        return STOPS.indexOf(line.charAt(line.length() - 1)) >= 0
                || line.length() <= LONGEST_HEADING && NUMBERED.matcher(line).matches();
    }
}
