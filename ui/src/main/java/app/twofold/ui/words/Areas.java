package app.twofold.ui.words;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.wording.Area;

/// The areas of life, in words.
public final class Areas {

    private Areas() {}

    public static String of(Area area) {
        return switch (area) {
            case COMMUNICATION -> t("goal.area.communication");
            case DISAGREEMENTS -> t("goal.area.disagreements");
            case TRUST -> t("goal.area.trust");
            case CLOSENESS -> t("goal.area.closeness");
            case INDEPENDENCE -> t("goal.area.independence");
            case FUN -> t("goal.area.fun");
            case HOME -> t("goal.area.home");
            case MONEY -> t("goal.area.money");
            case FAMILY -> t("goal.area.family");
            case CAREER -> t("goal.area.career");
            case TRAVEL -> t("goal.area.travel");
            case OTHER -> t("goal.area.other");
        };
    }
}
