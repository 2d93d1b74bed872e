package io.jixiao.budget.project;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Project", description = "A project of a unit.")
public record ProjectView(UUID id, UUID unitId, String source, String externalId, String name) {}
