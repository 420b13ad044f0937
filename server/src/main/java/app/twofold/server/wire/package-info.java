/// The JSON of the store and of the wire: read strictly, written plainly, refused with a reason.
@NullMarked
package app.twofold.server.wire;

import org.jspecify.annotations.NullMarked;
