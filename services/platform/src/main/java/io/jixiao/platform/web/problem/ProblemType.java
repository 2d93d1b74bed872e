package io.jixiao.platform.web.problem;

import io.jixiao.language.text.LocalizedText;

/** A kind of problem that callers can rely on: its code, its HTTP status and its titles never change within v1. */
public interface ProblemType {

    /** Stable code, e.g. {@code STALE_VERSION}. */
    String name();

    /** HTTP status, 400 to 599. */
    int status();

    /** The kind of problem in words; the same for every occurrence. */
    LocalizedText title();

    /** This problem, naming the one field or parameter that causes it; the title says why. */
    default Problem at(String pointer) {
        return Problem.of(this).at(pointer, name());
    }

    /** RFC 9457 {@code type}, e.g. {@code urn:jixiao:problem:stale-version}. */
    default String uri() {
        return "urn:jixiao:problem:" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
