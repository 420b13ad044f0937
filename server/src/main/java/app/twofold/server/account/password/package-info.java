/// Passwords: what makes a good one, and how one is proved.
@NullMarked
package app.twofold.server.account.password;

import org.jspecify.annotations.NullMarked;
