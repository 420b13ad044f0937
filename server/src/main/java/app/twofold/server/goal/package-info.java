/// Goals as other programs write and read them.
@NullMarked
package app.twofold.server.goal;

import org.jspecify.annotations.NullMarked;
