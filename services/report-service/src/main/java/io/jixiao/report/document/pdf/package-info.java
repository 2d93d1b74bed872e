/**
 * The report as PDF: official paper after GB/T 9704, tagged, valid as PDF/A-3a and PDF/UA-1, its text searchable. A page is built
 * as XHTML of the same blocks and cells that Word and HTML print, and set by openhtmltopdf.
 */
package io.jixiao.report.document.pdf;
