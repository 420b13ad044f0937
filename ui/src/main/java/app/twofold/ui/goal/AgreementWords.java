package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.goal.Ending.LettingGo;
import app.twofold.domain.goal.Wordings.Agreed;
import app.twofold.domain.goal.Wordings.Declined;
import app.twofold.domain.goal.Wordings.Proposal;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.words.Named;
import org.jspecify.annotations.Nullable;

/// What the card beside a goal says about how the two stand to its words.
record AgreementWords(String title, String text) {

    static AgreementWords of(SeenGoal sight) {
        return switch (sight.status()) {
            case PROPOSED -> proposed(sight);
            case NOT_NOW -> notNow(sight);
            case ACTIVE -> active(sight);
            case ASIDE -> new AgreementWords(t("goal.card.aside"), aside(sight));
            case LETTING_GO -> lettingGo(sight);
            case LET_GO -> new AgreementWords(t("goal.card.let-go"), t("goal.card.let-go.text"));
            case ACHIEVED -> new AgreementWords(t("goal.card.achieved"), t("goal.card.achieved.text"));
            case WITHDRAWN -> new AgreementWords(t("goal.card.withdrawn"), t("goal.card.withdrawn.text"));
        };
    }

    /// How a partner stands to the working copy.
    static String signature(SeenGoal sight, PersonId person, boolean writing) {
        Proposal proposal = sight.goal().proposal();
        if (proposal == null) {
            return t("goal.sig.agreed");
        }
        if (writing) {
            return t("goal.sig.writing");
        }
        if (proposal.assents().containsKey(person)) {
            return t("goal.sig.agreed");
        }
        Declined declined = proposal.declined();
        return declined != null && declined.by().equals(person) ? t("goal.sig.not-now") : t("goal.sig.open");
    }

    private static AgreementWords proposed(SeenGoal sight) {
        Proposal proposal = sight.goal().proposal();
        if (proposal == null || proposal.assents().containsKey(sight.me())) {
            return new AgreementWords(t("goal.card.waiting"), t("goal.with", sight.other()));
        }
        return proposal.assents().isEmpty()
                ? new AgreementWords(t("goal.card.reworked"), t("goal.card.reworked.text"))
                : new AgreementWords(t("goal.card.yours"), t("goal.card.yours.text", sight.other()));
    }

    private static AgreementWords notNow(SeenGoal sight) {
        Declined declined = declined(sight.goal().proposal());
        if (declined == null) {
            return new AgreementWords(Named.of("goal.status", sight.status()), t("goal.card.not-now.text"));
        }
        String title = sight.isMe(declined.by())
                ? t("goal.card.not-now.you")
                : t("goal.card.not-now", sight.name(declined.by()));
        String reason = declined.reason().value();
        return new AgreementWords(title, reason.isBlank() ? t("goal.card.not-now.text") : reason);
    }

    private static AgreementWords active(SeenGoal sight) {
        Agreed agreed = sight.goal().agreed();
        String since = agreed == null ? "" : sight.dates().date(agreed.since());
        if (sight.goal().wordings().hasChangeProposed()) {
            Declined declined = declined(sight.goal().proposal());
            String text = declined != null
                            && !sight.isMe(declined.by())
                            && !declined.reason().isBlank()
                    ? t(
                            "goal.card.apart.declined",
                            sight.name(declined.by()),
                            declined.reason().value())
                    : t("goal.card.apart.text", since);
            return new AgreementWords(t("goal.card.apart"), text);
        }
        return sight.isSolo()
                ? new AgreementWords(t("goal.card.solo"), t("goal.card.solo.text"))
                : new AgreementWords(t("goal.card.agreed"), t("goal.card.agreed.text", since));
    }

    private static String aside(SeenGoal sight) {
        return QuietCard.resumeOn(sight)
                .map(day -> t("goal.resumes", sight.dates().date(day)))
                .orElseGet(() -> t("goal.card.aside.text"));
    }

    private static AgreementWords lettingGo(SeenGoal sight) {
        LettingGo letting = sight.goal().ending().lettingGo();
        if (letting == null || sight.isMe(letting.by())) {
            return new AgreementWords(t("goal.card.letting.you"), t("goal.letting.by-you", sight.other()));
        }
        String words = letting.reason().isBlank()
                ? t("goal.card.letting.text")
                : letting.reason().value();
        return new AgreementWords(t("goal.letting.by", sight.name(letting.by())), words);
    }

    private static @Nullable Declined declined(@Nullable Proposal proposal) {
        return proposal == null ? null : proposal.declined();
    }
}
