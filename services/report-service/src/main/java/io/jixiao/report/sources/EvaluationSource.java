package io.jixiao.report.sources;

import java.util.UUID;

/** What a narrative needs to know of its evaluation. */
public record EvaluationSource(UUID id, String divisionCode, String departmentCode, String unitCode) {}
