/// The use cases of a person's own stream.
@NullMarked
package app.twofold.server.personal;

import org.jspecify.annotations.NullMarked;
