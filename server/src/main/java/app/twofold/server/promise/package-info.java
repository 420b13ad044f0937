/// Promises as other programs write and read them.
@NullMarked
package app.twofold.server.promise;

import org.jspecify.annotations.NullMarked;
