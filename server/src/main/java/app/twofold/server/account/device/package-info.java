/// The devices on which somebody is signed in, and the cookies that name them.
@NullMarked
package app.twofold.server.account.device;

import org.jspecify.annotations.NullMarked;
