package app.twofold.ui.boundary.talk;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.Talk;
import app.twofold.domain.boundary.Version;
import app.twofold.ui.boundary.desk.SeenBoundary;

/// What the card beside a boundary says about how far the two are with its words.
record TalkWords(String title, String text) {

    static TalkWords of(SeenBoundary sight) {
        String other = sight.other();
        if (sight.isSolo()) {
            return new TalkWords(t("boundary.talk.solo"), t("boundary.talk.solo.text"));
        }
        return switch (sight.stage()) {
            case SHARED -> shared(sight, other);
            case SAID_BACK ->
                sight.isSpeaker()
                        ? new TalkWords(t("boundary.talk.answer", other), t("boundary.talk.answer.text"))
                        : new TalkWords(t("boundary.talk.sent", other), t("boundary.talk.sent.text", other));
            case UNDERSTOOD -> new TalkWords(t("boundary.talk.understood"), understood(sight, other));
            case AGREED -> new TalkWords(t("boundary.talk.agreed"), t("boundary.talk.agreed.text", agreedOn(sight)));
        };
    }

    private static TalkWords shared(SeenBoundary sight, String other) {
        Talk talk = sight.latest().talk();
        boolean again = talk.latest().isPresent();
        if (sight.isSpeaker()) {
            String holds = sight.hasProposal() ? t("boundary.talk.waiting.proposed") : t("boundary.talk.waiting.text");
            return new TalkWords(
                    again ? t("boundary.talk.waiting.again", other) : t("boundary.talk.waiting", other), holds);
        }
        return again
                ? new TalkWords(t("boundary.talk.say.again"), t("boundary.talk.say.again.text", other))
                : new TalkWords(t("boundary.talk.say"), t("boundary.talk.say.text", other));
    }

    private static String understood(SeenBoundary sight, String other) {
        Version version = sight.latest();
        PersonId me = sight.me();
        if (version.takenBack().contains(me)) {
            return t("boundary.talk.taken-back.you");
        }
        if (!version.takenBack().isEmpty()) {
            return t("boundary.talk.taken-back", other);
        }
        return version.assents().containsKey(me)
                ? t("boundary.talk.agree.other", other)
                : t("boundary.talk.agree.text");
    }

    private static String agreedOn(SeenBoundary sight) {
        var at = sight.latest().agreedAt();
        return at == null ? "" : sight.dates().onDay(at);
    }
}
