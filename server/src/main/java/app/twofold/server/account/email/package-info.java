/// Email addresses in every script.
@NullMarked
package app.twofold.server.account.email;

import org.jspecify.annotations.NullMarked;
