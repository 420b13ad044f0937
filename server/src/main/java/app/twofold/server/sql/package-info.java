/// Single statements, and what their failures mean.
@NullMarked
package app.twofold.server.sql;

import org.jspecify.annotations.NullMarked;
