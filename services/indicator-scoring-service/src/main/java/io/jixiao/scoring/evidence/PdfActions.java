package io.jixiao.scoring.evidence;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Actions of PDF files (ISO 32000-1, 12.6) that do more than to go to a page: every object that the file has is looked at,
 * also those that lie in streams or belong to nothing. Text that speaks of such actions is none.
 */
final class PdfActions {
    private static final COSName JS = COSName.getPDFName("JS");
    private static final COSName JAVASCRIPT = COSName.getPDFName("JavaScript");
    private static final COSName XFA = COSName.getPDFName("XFA");

    /** What a reader may do by itself when a file opens: show a place in it. */
    private static final Set<String> HARMLESS = Set.of("GoTo", "Named");

    private PdfActions() {}

    static Optional<ActiveContent> in(byte[] content) {
        PdfText raw = new PdfText(content);
        if (raw.isTooLargeInside()) {
            return Optional.of(ActiveContent.UNSEEN);
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            COSDocument objects = document.getDocument();
            return Stream.concat(Stream.of((COSBase) objects.getTrailer()), all(objects))
                    .flatMap(object -> in(object).stream())
                    .sorted()
                    .findFirst();
        } catch (InvalidPasswordException locked) {
            return Optional.of(ActiveContent.UNSEEN);
        } catch (IOException broken) {
            // A reader may make more of it than we do; what such a file shows of itself has to do.
            return raw.shown();
        }
    }

    private static Stream<COSBase> all(COSDocument objects) {
        List<COSObjectKey> keys = List.copyOf(objects.getXrefTable().keySet());
        return keys.stream()
                .map(objects::getObjectFromPool)
                .map(COSObject::getObject)
                .filter(object -> object != null);
    }

    /** An object with what it holds directly; what it refers to is looked at for itself. */
    private static List<ActiveContent> in(COSBase object) {
        List<ActiveContent> found = new ArrayList<>();
        Deque<COSBase> left = new ArrayDeque<>(List.of(object));
        while (!left.isEmpty()) {
            switch (left.pop()) {
                case COSDictionary dictionary -> {
                    of(dictionary).ifPresent(found::add);
                    dictionary.entrySet().forEach(entry -> left.push(entry.getValue()));
                }
                case COSArray array -> array.forEach(left::push);
                default -> {
                    // numbers, names, texts, references
                }
            }
        }
        return found;
    }

    private static Optional<ActiveContent> of(COSDictionary dictionary) {
        if (dictionary.containsKey(JS)
                || dictionary.containsKey(JAVASCRIPT)
                || JAVASCRIPT.equals(dictionary.getCOSName(COSName.S))) {
            return Optional.of(ActiveContent.SCRIPT);
        }
        // A form of its own kind, whose scripts lie in a text of its own.
        if (dictionary.containsKey(XFA)) {
            return Optional.of(ActiveContent.UNSEEN);
        }
        String action = dictionary.getNameAsString(COSName.S);
        if ("Launch".equals(action) || "ImportData".equals(action)) {
            return Optional.of(ActiveContent.LAUNCH);
        }
        COSBase opened = dictionary.getDictionaryObject(COSName.OPEN_ACTION);
        return opened instanceof COSDictionary onOpening && !HARMLESS.contains(onOpening.getNameAsString(COSName.S, ""))
                ? Optional.of(ActiveContent.OPEN_ACTION)
                : Optional.empty();
    }
}
