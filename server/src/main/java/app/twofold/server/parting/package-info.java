/// How one leaves a space: at once and alone, after the password.
@NullMarked
package app.twofold.server.parting;

import org.jspecify.annotations.NullMarked;
