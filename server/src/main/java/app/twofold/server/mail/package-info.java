/// Email, where the operator has named a mail server.
@NullMarked
package app.twofold.server.mail;

import org.jspecify.annotations.NullMarked;
