/** The report as one standalone, accessible HTML page: the text, the scored table, the findings and how every point came about. */
package io.jixiao.report.document.html;
