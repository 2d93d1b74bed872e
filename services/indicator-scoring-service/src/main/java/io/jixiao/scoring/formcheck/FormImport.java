package io.jixiao.scoring.formcheck;

import io.jixiao.form.Form;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Opens a draft from a form, as a form check read it.")
public record FormImport(
        @Schema(description = "Whose evaluation it is, in budget-service") @NotNull
        UUID unitId,

        @Schema(description = "Absent for 部门整体支出") UUID projectId,

        @Schema(description = "The `form` of a form check's answer, or one made by hand") @NotNull
        Form form) {}
