package app.twofold.ui.goal.desk;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.Status;

/// What each state of a goal is called.
public final class StatusWords {

    private StatusWords() {}

    public static String of(Status status) {
        return switch (status) {
            case PROPOSED -> t("goal.status.proposed");
            case NOT_NOW -> t("goal.status.not-now");
            case ACTIVE -> t("goal.status.active");
            case ASIDE -> t("goal.status.aside");
            case LETTING_GO -> t("goal.status.letting-go");
            case LET_GO -> t("goal.status.let-go");
            case ACHIEVED -> t("goal.status.achieved");
            case WITHDRAWN -> t("goal.status.withdrawn");
        };
    }
}
