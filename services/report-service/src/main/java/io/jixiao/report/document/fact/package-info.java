/** Facts of a report that its prose names instead of repeating them, so that it can never contradict the table. */
package io.jixiao.report.document.fact;
