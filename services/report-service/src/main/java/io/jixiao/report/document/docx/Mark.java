package io.jixiao.report.document.docx;

/** What became of a piece of text from one version to the other. */
enum Mark {
    KEPT,
    INSERTED,
    DELETED
}
