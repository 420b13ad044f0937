/// The keys of what people keep to themselves: what opens them, and where they are open.
@NullMarked
package app.twofold.server.alone;

import org.jspecify.annotations.NullMarked;
