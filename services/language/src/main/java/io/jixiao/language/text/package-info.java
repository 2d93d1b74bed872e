/** Texts for people, in Chinese and in English. */
@NullMarked
package io.jixiao.language.text;

import org.jspecify.annotations.NullMarked;
