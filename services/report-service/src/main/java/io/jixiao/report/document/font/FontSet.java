package io.jixiao.report.document.font;

import io.jixiao.platform.canonical.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The fonts of one installation. Naming them reads no shipped font: their hashes are kept beside them, so that a service that
 * never makes a PDF never has them in memory.
 *
 * @param fonts for each typeface at most one, and those that are asked for characters that these lack, last
 */
public record FontSet(List<FontFile> fonts) {
    private static final String EXTENSION = ".ttf";

    public FontSet {
        fonts = List.copyOf(fonts);
    }

    /** The fonts that the product ships. */
    public static FontSet shipped() {
        Properties hashes = new Properties();
        try (InputStream file = FontSet.class.getResourceAsStream("fonts.properties")) {
            hashes.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new FontSet(Stream.of(Typeface.values())
                .filter(Typeface::shipped)
                .map(typeface -> FontFile.shipped(typeface, hashes.getProperty(typeface.fileName())))
                .toList());
    }

    /**
     * The shipped fonts with an operator's own in front: {@code song.ttf}, {@code hei.ttf}, {@code kai.ttf},
     * {@code fangsong.ttf} and {@code xiaobiaosong.ttf} are that typeface; every other {@code .ttf} of the directory is asked,
     * by name, for characters that these lack.
     *
     * @throws UncheckedIOException where the directory or a font in it cannot be read
     */
    public static FontSet mounted(Path directory) {
        Map<String, FontFile> fonts =
                new TreeMap<>(Comparator.comparingInt(FontSet::order).thenComparing(name -> name));
        shipped().fonts().forEach(font -> fonts.put(font.family(), font));
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(file -> file.getFileName().toString().endsWith(EXTENSION))
                    .map(FontFile::mounted)
                    .forEach(font -> fonts.put(font.family(), font));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("fonts cannot be read from " + directory, unreadable);
        }
        return new FontSet(new ArrayList<>(fonts.values()));
    }

    /** What a report version names its fonts by: a hash over the fonts and what each is used for. */
    public String name() {
        StringBuilder all = new StringBuilder();
        fonts.forEach(font ->
                all.append(font.family()).append('=').append(font.hash()).append('\n'));
        return ContentHash.of(all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Whether a font is there for characters that the typefaces lack, rather than for one of these. */
    public static boolean fillsIn(FontFile font) {
        return order(font.family()) == Typeface.values().length;
    }

    private static int order(String family) {
        for (Typeface typeface : Typeface.values()) {
            if (typeface.fileName().equals(family)) {
                return typeface.ordinal();
            }
        }
        return Typeface.values().length;
    }
}
