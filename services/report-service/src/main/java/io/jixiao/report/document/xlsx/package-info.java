/**
 * The scored table as an Excel sheet: the cells that Word prints, figures as numbers, and formulas where a figure follows from
 * others.
 */
package io.jixiao.report.document.xlsx;
