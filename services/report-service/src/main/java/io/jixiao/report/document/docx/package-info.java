/**
 * The report as a Word document that an office signs. Styles, page, fonts, header and footer are XML parts beside this package;
 * the code adds text and tables to them.
 */
package io.jixiao.report.document.docx;
