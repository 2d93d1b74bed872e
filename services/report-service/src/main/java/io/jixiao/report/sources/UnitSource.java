package io.jixiao.report.sources;

import java.util.List;
import java.util.UUID;

/** A unit with one version of its profile. */
public record UnitSource(UUID id, String name, Profile profile, int profileVersion, String profileHash) {

    public record Profile(List<String> duties, List<String> offices, Staffing staffing) {}

    public record Staffing(int authorized, int actual) {}
}
