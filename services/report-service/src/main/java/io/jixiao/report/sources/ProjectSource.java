package io.jixiao.report.sources;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A project's name. */
public record ProjectSource(UUID id, @NotNull String name) {}
