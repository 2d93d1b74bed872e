package io.jixiao.language.rule;

/**
 * A cell's text, as rules look at it.
 *
 * @param original as written
 * @param text the same in one spelling, with what was said in a roundabout way said plainly
 * @param fiscalYear the year in which a date without one is read
 */
public record CellText(String original, String text, int fiscalYear) {

    CellText saying(String plain) {
        return plain.equals(text) ? this : new CellText(original, plain, fiscalYear);
    }
}
