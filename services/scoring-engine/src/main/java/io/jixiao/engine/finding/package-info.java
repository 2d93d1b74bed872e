/** What a careful reviewer objects to in a scored table, and in which order. */
@NullMarked
package io.jixiao.engine.finding;

import org.jspecify.annotations.NullMarked;
