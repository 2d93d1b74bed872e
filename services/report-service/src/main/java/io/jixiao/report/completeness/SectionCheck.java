package io.jixiao.report.completeness;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.report.completeness.MissingPart.Reason;
import io.jixiao.report.document.template.Section;
import io.jixiao.report.document.template.Section.Part;
import java.util.ArrayList;
import java.util.List;

/** What one section lacks. */
final class SectionCheck {
    private final Section section;
    private final List<MissingPart> missing = new ArrayList<>();

    SectionCheck(Section section) {
        this.section = section;
    }

    /** @param there whether the part has something to print */
    void part(Part part, boolean there) {
        if (section.required().contains(part) && !there) {
            missing.add(new MissingPart(
                    section.id(),
                    section.heading(),
                    part,
                    Reason.MISSING,
                    null,
                    null,
                    new LocalizedText("“" + section.heading() + "”尚无内容", "Nothing is there yet for this section")));
        }
    }

    void words(List<String> paragraphs) {
        int length = paragraphs.stream().mapToInt(SectionCheck::characters).sum();
        part(Part.NARRATIVE, length > 0);
        if (length > 0 && section.minLength() != null && length < section.minLength()) {
            length(Reason.TOO_SHORT, length, section.minLength(), "不得少于", "Must have at least ");
        }
        if (section.maxLength() != null && length > section.maxLength()) {
            length(Reason.TOO_LONG, length, section.maxLength(), "不得超过", "Must have at most ");
        }
    }

    List<MissingPart> missing() {
        return List.copyOf(missing);
    }

    private void length(Reason reason, int length, int limit, String zh, String en) {
        missing.add(new MissingPart(
                section.id(),
                section.heading(),
                Part.NARRATIVE,
                reason,
                length,
                limit,
                new LocalizedText(
                        "“" + section.heading() + "”" + zh + limit + "字，现有" + length + "字",
                        en + limit + " characters, has " + length)));
    }

    private static int characters(String text) {
        return Math.toIntExact(text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .count());
    }
}
