package app.twofold.domain.checkin.session;

import app.twofold.domain.checkin.template.Template;

/// Where in a check-in the two are, on both their screens.
public sealed interface Place {

    /// @param index the prompt's place among all of the template, from 0
    record AtPrompt(int index) implements Place {}

    /// What becomes of it.
    record AtOutcomes() implements Place {}

    /// The last round: one word each, and thanks.
    record AtClosing() implements Place {}

    /// Whether a check-in through this template has this place.
    default boolean isIn(Template template) {
        return !(this instanceof AtPrompt(int index))
                || (index >= 0 && index < template.prompts().size());
    }

    /// Whether it comes after the other one.
    default boolean isAfter(Place other) {
        return order() > other.order();
    }

    /// The place that follows in this template; the closing is the last one.
    default Place next(Template template) {
        return switch (this) {
            case AtPrompt(int index) ->
                index + 1 < template.prompts().size() ? new AtPrompt(index + 1) : new AtOutcomes();
            case AtOutcomes _, AtClosing _ -> new AtClosing();
        };
    }

    private int order() {
        return switch (this) {
            case AtPrompt(int index) -> index;
            case AtOutcomes _ -> Template.MAX_PROMPTS;
            case AtClosing _ -> Template.MAX_PROMPTS + 1;
        };
    }
}
