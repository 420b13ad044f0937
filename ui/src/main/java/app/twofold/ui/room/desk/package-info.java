/// One partner's place at one check-in: what they see, what they send, and what every page of it is made of.
@NullMarked
package app.twofold.ui.room.desk;

import org.jspecify.annotations.NullMarked;
