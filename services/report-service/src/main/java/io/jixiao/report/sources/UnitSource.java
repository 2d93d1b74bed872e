package io.jixiao.report.sources;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** A unit with one version of its profile. */
public record UnitSource(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull @Valid Profile profile,
        int profileVersion,
        @NotNull String profileHash) {

    public record Profile(
            @NotNull List<@NotNull String> duties,
            @NotNull List<@NotNull String> offices,
            @NotNull Staffing staffing) {}

    public record Staffing(int authorized, int actual) {}
}
