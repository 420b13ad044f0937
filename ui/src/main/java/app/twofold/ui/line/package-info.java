/// How what changes reaches an open screen, whatever stands between it and the server.
@NullMarked
package app.twofold.ui.line;

import org.jspecify.annotations.NullMarked;
