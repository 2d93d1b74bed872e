/**
 * What the documents say, before any format: the outline of the text and the grid of the scored table. HTML and Word print
 * the same blocks and cells, so they cannot differ in a word.
 */
package io.jixiao.report.document.layout;
