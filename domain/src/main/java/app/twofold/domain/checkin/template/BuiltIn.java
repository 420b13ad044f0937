package app.twofold.domain.checkin.template;

import java.time.Duration;

/// The templates that come with Twofold.
public enum BuiltIn {
    WEEKLY(20),
    MONTHLY(45),
    PACE_CHECK(20),
    REPAIR_TALK(40),
    YEARLY_REVIEW(90);

    private final int minutes;

    BuiltIn(int minutes) {
        this.minutes = minutes;
    }

    /// How long a check-in of this kind usually takes.
    public Duration length() {
        return Duration.ofMinutes(minutes);
    }

    /// Its prompts, in English. Their ids never change meaning, so that their words may be shown in another language.
    public Template template() {
        return BuiltInTemplates.of(this);
    }
}
