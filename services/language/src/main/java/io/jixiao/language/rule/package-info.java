/** Rules and rewordings: values with a name and an example, in lists whose order decides. */
@NullMarked
package io.jixiao.language.rule;

import org.jspecify.annotations.NullMarked;
