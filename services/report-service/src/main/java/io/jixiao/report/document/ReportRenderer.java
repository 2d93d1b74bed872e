package io.jixiao.report.document;

import io.jixiao.report.document.model.ReportModel;

/**
 * Turns a report model into one file. Pure: the same model gives the same bytes on every machine, in every time zone; a
 * renderer reads no clock and no network.
 */
public interface ReportRenderer {

    /** The name clients ask for, lower case and stable, e.g. docx. */
    String format();

    /** The media type of {@link #render}'s bytes. */
    String mediaType();

    /** Without a dot, e.g. docx. */
    String fileExtension();

    /**
     * Whether a file is made only when somebody first asks for it, since it costs far more than the others; else it is made with
     * every version.
     */
    default boolean madeWhenAsked() {
        return false;
    }

    /**
     * Renders the whole report.
     *
     * @param model the report version; any text it holds is printed safely, whatever characters it has
     * @return the file, complete
     */
    byte[] render(ReportModel model);
}
