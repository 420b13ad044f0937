/// What check-ins go through: the built-in templates, and the couple's own.
@NullMarked
package app.twofold.domain.checkin.template;

import org.jspecify.annotations.NullMarked;
