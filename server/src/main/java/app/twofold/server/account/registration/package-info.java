/// Who may make an account here.
@NullMarked
package app.twofold.server.account.registration;

import org.jspecify.annotations.NullMarked;
