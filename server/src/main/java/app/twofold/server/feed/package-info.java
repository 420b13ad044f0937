/// When check-ins are held, for other calendars: private links that can be revoked, and a list for other programs.
@NullMarked
package app.twofold.server.feed;

import org.jspecify.annotations.NullMarked;
