package io.jixiao.language.cell;

import io.jixiao.language.date.DateRules;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.reading.Spelling;
import io.jixiao.language.reading.Uncertainty;
import io.jixiao.language.rule.CellText;
import io.jixiao.language.rule.Read;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a target or actual cell as people write it. Total: every text has a reading, no text throws, and the text is
 * always kept. What cannot be read as a value is words; two or more numbers that are no range are never reduced to the first.
 */
public final class CellReader {
    /** Longer texts are kept as words. */
    public static final int LONGEST = 500;

    private final int fiscalYear;
    private final List<String> emptyWords;

    /**
     * @param fiscalYear the year in which a date without one is read
     * @param emptyWords what stands for an empty cell (/, —)
     */
    public CellReader(int fiscalYear, List<String> emptyWords) {
        this.fiscalYear = fiscalYear;
        this.emptyWords = List.copyOf(emptyWords);
    }

    /** What the cell says; null reads as missing. */
    public Reading read(@Nullable String original) {
        if (original == null || isEmpty(original)) {
            return new Reading.Missing(original);
        }
        if (original.length() > LONGEST) {
            return Reading.Words.of(original, Uncertainty.TOO_LONG);
        }
        CellText cell = CellRules.AROUND.plain(spelled(original));
        return saysEmpty(cell)
                ? new Reading.Missing(original)
                : CellRules.STAGES.stream()
                        .flatMap(stage -> stage.read(cell).stream())
                        .findFirst()
                        .map(Read::reading)
                        .orElseThrow();
    }

    /** What the cell says where a date is asked for: 2021.9 is a month there and 12.31 a day. */
    public Reading readDate(@Nullable String original) {
        Reading read = read(original);
        return read instanceof Reading.Number number
                ? DateRules.WHERE_ASKED
                        .read(spelled(number.text()))
                        .map(Read::reading)
                        .orElse(read)
                : read;
    }

    /** How the cell is read: what was said in other words, and by which rule. */
    public HowRead explain(@Nullable String original) {
        Reading reading = read(original);
        if (original == null || isEmpty(original) || original.length() > LONGEST) {
            return HowRead.unread(reading);
        }
        CellText spelled = spelled(original);
        CellText cell = CellRules.AROUND.plain(spelled);
        return saysEmpty(cell)
                ? HowRead.unread(reading)
                : CellRules.STAGES.stream()
                        .filter(stage -> stage.read(cell).isPresent())
                        .findFirst()
                        .map(stage -> HowRead.of(reading, CellRules.AROUND.changing(spelled), stage.account(cell)))
                        .orElseThrow();
    }

    private CellText spelled(String original) {
        return new CellText(original, Spelling.of(original), fiscalYear);
    }

    private boolean isEmpty(String original) {
        return original.isBlank() || emptyWords.contains(original.strip());
    }

    private boolean saysEmpty(CellText cell) {
        return cell.text().isEmpty() || emptyWords.contains(cell.text());
    }
}
