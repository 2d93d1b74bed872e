/** Chinese and English sentences for findings and traces. */
@NullMarked
package io.jixiao.engine.sentence;

import org.jspecify.annotations.NullMarked;
