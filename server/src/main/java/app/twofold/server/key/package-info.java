/// The keys of streams: wrapped by the master key, lent for a while, destroyed for good, which a ledger remembers.
@NullMarked
package app.twofold.server.key;

import org.jspecify.annotations.NullMarked;
