/// What a form is made of: fields, each declared once, by which it reads, writes, refuses and describes itself.
@NullMarked
package app.twofold.server.form;

import org.jspecify.annotations.NullMarked;
