/// How often somebody may try before they have to wait.
@NullMarked
package app.twofold.server.limit;

import org.jspecify.annotations.NullMarked;
