/** JSON documents that are versioned data, such as rule sets and report templates. */
@NullMarked
package io.jixiao.language.json;

import org.jspecify.annotations.NullMarked;
