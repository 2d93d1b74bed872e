package io.jixiao.scoring.library;

import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * 指标库: the shipped indicators, which everybody sees, and those of the caller's division and of the levels above it.
 */
@ApplicationScoped
public class IndicatorLibrary {

    private static final Comparator<LibraryEntry> BY_CODE = Comparator.comparing(LibraryEntry::code);

    private final Map<String, LibraryEntry> shipped = new TreeMap<>();

    private final LibraryIndicatorRepository repository;

    IndicatorLibrary(LibraryIndicatorRepository repository) {
        this.repository = repository;
        var library = ShippedIndicators.read();
        library.indicators().forEach(it -> shipped.put(it.code(), LibraryEntry.shipped(it, library.version())));
    }

    /** Every indicator that can be drafted from, in the order of the codes. */
    public List<LibraryEntry> all() {
        return merged(LibrarySearch.ALL, "", Integer.MAX_VALUE).toList();
    }

    /** The newest version of an indicator, also where it is withdrawn; empty where there is none in sight. */
    public Optional<LibraryEntry> newest(String code) {
        return Optional.ofNullable(shipped.get(code)).or(() -> repository.newest(code));
    }

    /** @throws Problem 404 */
    LibraryEntry get(String code) {
        return newest(code).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    /** @throws Problem 404 */
    LibraryEntry get(String code, int version) {
        return Optional.ofNullable(shipped.get(code))
                .filter(entry -> entry.version() == version)
                .or(() -> repository.find(code, version))
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    Page<LibraryIndicatorView> search(LibrarySearch search, String afterCode, int limit) {
        return Page.of(
                merged(search, afterCode, limit + 1).toList(), limit, LibraryEntry::code, LibraryIndicatorView::of);
    }

    private Stream<LibraryEntry> merged(LibrarySearch search, String afterCode, int limit) {
        Stream<LibraryEntry> found = shipped.values().stream()
                .filter(entry -> entry.code().compareTo(afterCode) > 0)
                .filter(search::finds);
        return Stream.concat(found, repository.search(search, afterCode, limit).stream())
                .sorted(BY_CODE)
                .limit(limit);
    }
}
