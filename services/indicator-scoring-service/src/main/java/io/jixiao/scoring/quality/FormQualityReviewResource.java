package io.jixiao.scoring.quality;

import static io.jixiao.platform.security.Roles.*;
import static io.jixiao.scoring.formcheck.FormMediaTypes.DOCX;
import static io.jixiao.scoring.formcheck.FormMediaTypes.XLSX;

import io.jixiao.form.Form;
import io.jixiao.platform.web.body.FileNames;
import io.jixiao.platform.web.idempotency.SavesNothing;
import io.jixiao.scoring.formcheck.FormChecks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/scoring/v1/quality-reviews")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Tag(name = "Quality review")
public class FormQualityReviewResource {

    private final FormChecks forms;
    private final FormQualityReviews reviews;

    FormQualityReviewResource(FormChecks forms, FormQualityReviews reviews) {
        this.forms = forms;
        this.reviews = reviews;
    }

    /** Reads and computes only, so it needs neither If-Match nor an idempotency key. */
    @POST
    @SavesNothing
    @Consumes({DOCX, XLSX, MediaType.APPLICATION_JSON, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "reviewFormQuality",
            summary = "Review the targets and weights of a form, with what to write instead",
            description =
                    "For a table that is still being written: needs no actual values, no evaluation, and keeps nothing. Word (.docx, .doc), Excel (.xlsx, .xls) or JSON (form.schema.json), told apart by its content; at most 10 MiB.")
    @RequestBody(
            description = "The file",
            required = true,
            content = {
                @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Form.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "200", description = "Each form of the file: every weakness with its suggestions")
    public FormQualityReviewView.Listed review(
            @Parameter(
                            description = "The file's name, where a year may stand; absent for none",
                            example = "2022绩效目标表.docx")
                    @QueryParam("fileName")
                    @Size(max = 200)
                    @Pattern(regexp = FileNames.PATTERN, message = FileNames.MESSAGE)
                    String fileName,
            @Parameter(
                            description =
                                    "A rule set, shipped or made by a bureau, in its newest version, that goes before what the form says; absent for none",
                            example = "MOF-2020")
                    @QueryParam("ruleSet")
                    @Size(max = 64)
                    String ruleSet,
            InputStream content)
            throws IOException {
        return reviews.review(forms.check(content, fileName, ruleSet), forms.ordinaryYear());
    }
}
