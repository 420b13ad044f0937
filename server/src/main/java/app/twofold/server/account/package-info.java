/// Accounts, passwords, devices and the settings of one person.
@NullMarked
package app.twofold.server.account;

import org.jspecify.annotations.NullMarked;
