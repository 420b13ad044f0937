/// Patterns as other programs read them.
@NullMarked
package app.twofold.server.pattern;

import org.jspecify.annotations.NullMarked;
