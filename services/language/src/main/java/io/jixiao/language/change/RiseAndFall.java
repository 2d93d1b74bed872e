package io.jixiao.language.change;

import io.jixiao.language.reading.TextFile;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of rise and fall in {@code rise-and-fall.txt}. */
public final class RiseAndFall {
    private static final List<String> RISE = words("rise");
    private static final List<String> FALL = words("fall");
    private static final List<String> RISE_BY = join(RISE, words("rise-by"));
    private static final List<String> FALL_BY = join(words("fall-by"), FALL);
    private static final List<String> RISE_TO = join(RISE, words("rise-to"));
    private static final List<String> FALL_TO = join(FALL, words("fall-to"));

    /** 提高到, 缩短至: the word of rise or fall is the first group. */
    public static final String TO_A_LEVEL = "(" + String.join("|", join(RISE_TO, FALL_TO)) + ")[到至为]";

    private static final Pattern AT_END = Pattern.compile(TO_A_LEVEL + "$");

    private RiseAndFall() {}

    /** Whether the words speak of a rise. */
    public static boolean rises(String words) {
        return RISE_BY.stream().anyMatch(words::contains);
    }

    /** Whether the words speak of a fall. */
    public static boolean falls(String words) {
        return FALL_BY.stream().anyMatch(words::contains);
    }

    /** Whether the words end on a level to rise to (提高到), true, or to fall to (缩短至), false; empty for neither. */
    public static Optional<Boolean> risesToLevel(String words) {
        Matcher level = AT_END.matcher(words);
        return level.find() ? Optional.of(RISE_TO.contains(level.group(1))) : Optional.empty();
    }

    private static List<String> words(String kind) {
        return TextFile.of(RiseAndFall.class, "rise-and-fall.txt").lines().stream()
                .map(line -> Arrays.asList(line.split("\\s+")))
                .filter(line -> line.getFirst().equals(kind))
                .flatMap(line -> line.stream().skip(1))
                .toList();
    }

    private static List<String> join(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
