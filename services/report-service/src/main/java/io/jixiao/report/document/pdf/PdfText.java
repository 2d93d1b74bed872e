package io.jixiao.report.document.pdf;

import io.jixiao.report.document.layout.PrintableText;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Text with the characters that the fonts have. One that they lack stands as its number, e.g. 〔U+20BB7〕, and is told at the end
 * of the document: a reader knows what to look up, where a box says nothing.
 */
final class PdfText {
    private final PdfFonts fonts;
    private final Set<Integer> lacking = new TreeSet<>();

    PdfText(PdfFonts fonts) {
        this.fonts = fonts;
    }

    String of(String text) {
        String printable = PrintableText.of(text).replace("\r\n", "\n").replace('\r', '\n');
        if (printable.codePoints().allMatch(this::has)) {
            return printable;
        }
        StringBuilder shown = new StringBuilder(printable.length() + 8);
        printable.codePoints().forEach(character -> {
            if (has(character)) {
                shown.appendCodePoint(character);
            } else {
                lacking.add(character);
                shown.append('〔').append(number(character)).append('〕');
            }
        });
        return shown.toString();
    }

    /** What was asked for so far and stands as a number. */
    Set<Integer> lacking() {
        return lacking;
    }

    static String number(int character) {
        String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private boolean has(int character) {
        return character == '\n' || character == '\t' || fonts.have(character) || unseen(character);
    }

    /** Marks of the direction of writing, joiners and the like: they show nothing, so nothing is lacking. */
    private static boolean unseen(int character) {
        return Character.getType(character) == Character.FORMAT
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }
}
