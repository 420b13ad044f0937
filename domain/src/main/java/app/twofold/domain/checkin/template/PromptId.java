package app.twofold.domain.checkin.template;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import java.util.regex.Pattern;

/// Names a prompt within its template: 1 to 60 of the characters a to z, 0 to 9 and hyphen. Prompts that come with
/// Twofold have a word, a couple's own the text form of a UUID.
public record PromptId(String value) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,60}");

    /// @throws InvalidValue if the text is no such name
    public PromptId {
        if (!SLUG.matcher(value).matches()) {
            throw new InvalidValue(Fault.MALFORMED);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
