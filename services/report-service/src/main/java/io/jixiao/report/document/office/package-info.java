/** What Word and Excel files have in common. */
package io.jixiao.report.document.office;
