/// How the second partner comes in: by link or by a code read aloud.
@NullMarked
package app.twofold.server.invitation;

import org.jspecify.annotations.NullMarked;
