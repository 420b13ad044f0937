package app.twofold.domain.checkin.template;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.Letters;
import app.twofold.domain.Title;

/// What a number from 0 to 10 stands for ("trust"): one line of 1 to 40 characters (code points). Answers name
/// their numbers by it, so it is kept in the composed form of Unicode: the same whichever keyboard it came
/// from.
public record Label(String value) {

    public static final int MAX_LENGTH = 40;

    /// @throws InvalidValue if the text is empty, too long or no line
    public Label {
        value = Letters.composed(new Title(value).value());
        if (Letters.length(value) > MAX_LENGTH) {
            throw new InvalidValue(Fault.TOO_LONG, MAX_LENGTH);
        }
    }

    /// A label that was kept when labels of nothing but unseen characters still were: such a one reads "…".
    ///
    /// @throws InvalidValue if the text breaks another rule
    public static Label kept(String text) {
        return new Label(Title.kept(text).value());
    }

    @Override
    public String toString() {
        return value;
    }
}
