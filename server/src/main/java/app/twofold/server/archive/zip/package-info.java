/// Archives as ZIP files, also those that other programs have packed again.
@NullMarked
package app.twofold.server.archive.zip;

import org.jspecify.annotations.NullMarked;
