package io.jixiao.report.sources;

import java.util.UUID;

/** A project's name. */
public record ProjectSource(UUID id, String name) {}
