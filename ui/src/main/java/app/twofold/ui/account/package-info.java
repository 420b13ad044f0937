/// Signing up, signing in, and what a person chooses for themselves.
@NullMarked
package app.twofold.ui.account;

import org.jspecify.annotations.NullMarked;
