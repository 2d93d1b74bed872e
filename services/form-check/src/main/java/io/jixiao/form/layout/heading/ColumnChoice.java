package io.jixiao.form.layout.heading;

import io.jixiao.form.layout.heading.IndicatorColumns.Role;
import io.jixiao.form.layout.text.Amounts;
import io.jixiao.language.heading.HeadingWords;
import io.jixiao.language.heading.PlainHeading;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which column holds what, where two claim one role. Of columns of two years the actual is that of the later one, and everything
 * else that of the actual's year; of the year and the project's whole period (实施期指标值 年度指标值) it is the year. Else the longer
 * heading is the more certain; of two alike, the one on the name's right: left of it stand the points of classes (一级指标 分值
 * 二级指标 分值 三级指标 分值).
 */
record ColumnChoice(HeadingRow heading, int name) {
    private static final Pattern YEAR = Pattern.compile("(20[0-4]\\d)年");
    private static final HeadingWords WHOLE_PERIOD = HeadingWords.of("wholePeriod");

    /** Role by column, each role once. */
    static Map<Integer, Role> of(HeadingRow heading) {
        int name = heading.roles().descendingMap().entrySet().stream()
                .filter(it -> it.getValue() == Role.NAME)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
        return new ColumnChoice(heading, name).roles();
    }

    private Map<Integer, Role> roles() {
        Optional<Integer> actual = heading.roles().keySet().stream()
                .filter(it -> heading.roles().get(it) == Role.ACTUAL)
                .reduce(this::laterOrSurer);
        Map<Role, Integer> places = new EnumMap<>(Role.class);
        heading.roles()
                .forEach((column, role) -> places.merge(
                        role,
                        column,
                        (first, second) ->
                                role == Role.ACTUAL ? actual.orElseThrow() : besides(actual, first, second)));
        Map<Integer, Role> chosen = new TreeMap<>();
        places.forEach((role, column) -> chosen.put(column, role));
        return chosen;
    }

    private int laterOrSurer(int first, int second) {
        int later = Integer.compare(year(second), year(first));
        boolean areDated = year(first) > 0 && year(second) > 0;
        if (later != 0 && (areDated || plain(first).equals(plain(second)))) {
            return areDated == later > 0 ? second : first;
        }
        return surer(first, second);
    }

    /** Of two columns beside the actual's: the one of its year, or else, where both name one, the last before it. */
    private int besides(Optional<Integer> actual, int first, int second) {
        if (actual.isEmpty() || year(first) == year(second) || year(first) == 0 || year(second) == 0) {
            return surer(first, second);
        }
        int year = year(actual.get());
        if (year > 0) {
            return year(second) == year ? second : first;
        }
        return second < actual.get() ? second : first;
    }

    private int surer(int first, int second) {
        boolean isOfPeriod = WHOLE_PERIOD.begins(heading.text(first));
        if (isOfPeriod != WHOLE_PERIOD.begins(heading.text(second))) {
            return isOfPeriod ? second : first;
        }
        int longer = Integer.compare(
                heading.text(second).length(), heading.text(first).length());
        return longer > 0 || longer == 0 && first < name && name < second ? second : first;
    }

    /** The year that the heading names; 0 for none. */
    private int year(int column) {
        Matcher found = YEAR.matcher(Amounts.narrow(heading.text(column)));
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private String plain(int column) {
        return PlainHeading.of(heading.text(column));
    }
}
