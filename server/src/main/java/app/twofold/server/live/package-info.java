/// After the commit: who follows a couple, and who is here.
@NullMarked
package app.twofold.server.live;

import org.jspecify.annotations.NullMarked;
