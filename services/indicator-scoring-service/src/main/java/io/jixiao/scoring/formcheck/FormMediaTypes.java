package io.jixiao.scoring.formcheck;

/** What a form may be sent as. JSON is the fourth. */
public final class FormMediaTypes {
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private FormMediaTypes() {}
}
