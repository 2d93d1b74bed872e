package io.jixiao.platform.division;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * A division and year of an address; taken as {@code @Valid @BeanParam}.
 *
 * @param divisionCode GB/T 2260, six digits
 * @param fiscalYear 2000 to 2100
 */
public record DivisionYear(
        @Parameter(description = "财政区划, GB/T 2260", example = "430200")
        @PathParam("divisionCode")
        @Pattern(regexp = "\\d{6}")
        String divisionCode,

        @Parameter(description = "年度, 2000 to 2100", example = "2021") @PathParam("fiscalYear") @Min(2000) @Max(2100)
        int fiscalYear) {}
