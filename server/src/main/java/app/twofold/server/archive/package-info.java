/// Whole spaces as archives: written, read back, checked and brought in.
@NullMarked
package app.twofold.server.archive;

import org.jspecify.annotations.NullMarked;
