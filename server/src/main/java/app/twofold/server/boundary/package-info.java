/// Boundaries and repairs as other programs write and read them.
@NullMarked
package app.twofold.server.boundary;

import org.jspecify.annotations.NullMarked;
