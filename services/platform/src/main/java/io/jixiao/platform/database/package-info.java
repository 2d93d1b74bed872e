/** Under whose rights a transaction runs, and what all tables have in common. */
@NullMarked
package io.jixiao.platform.database;

import org.jspecify.annotations.NullMarked;
