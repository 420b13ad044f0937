/// Seals what tables outside the streams hold, so that a dump shows neither addresses nor names nor words.
@NullMarked
package app.twofold.server.seal;

import org.jspecify.annotations.NullMarked;
