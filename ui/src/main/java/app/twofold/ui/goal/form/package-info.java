/// The forms in which a goal is put: its words, its measure, who carries it.
@NullMarked
package app.twofold.ui.goal.form;

import org.jspecify.annotations.NullMarked;
