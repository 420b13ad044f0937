package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.Refusal;
import app.twofold.domain.win.WinRefusal;
import app.twofold.domain.win.WinRefusal.LinkedBoundaryUnknown;
import app.twofold.domain.win.WinRefusal.LinkedGoalUnknown;
import app.twofold.domain.win.WinRefusal.NotYourReply;
import app.twofold.domain.win.WinRefusal.NotYourWin;
import app.twofold.domain.win.WinRefusal.ReplyUnknown;
import app.twofold.domain.win.WinRefusal.TooLateToUndo;
import app.twofold.domain.win.WinRefusal.WinEmpty;
import app.twofold.domain.win.WinRefusal.WinIdTaken;
import app.twofold.domain.win.WinRefusal.WinInFuture;
import app.twofold.domain.win.WinRefusal.WinTooLongAgo;
import app.twofold.domain.win.WinRefusal.WinUnknown;
import app.twofold.ui.desk.RefusalWords;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.form.FaultWords;
import app.twofold.ui.words.Dates;
import java.util.Optional;

/// Says in words why something about a win is not possible.
final class WinRefusalWords implements RefusalWords {

    @Override
    public Optional<String> of(Refusal refusal, Viewer viewer) {
        return refusal instanceof WinRefusal reason ? Optional.of(of(reason, viewer.dates())) : Optional.empty();
    }

    @Override
    public String of(InvalidValue invalid) {
        return invalid.fault() == Fault.EMPTY ? t("win.refused.empty") : FaultWords.of(invalid);
    }

    private static String of(WinRefusal refusal, Dates dates) {
        return switch (refusal) {
            case WinUnknown() -> t("win.refused.unknown");
            case WinIdTaken() -> t("win.refused.taken");
            case WinInFuture() -> t("win.refused.future");
            case WinTooLongAgo(var earliest) -> t("win.refused.too-long-ago", dates.date(earliest));
            case NotYourWin() -> t("win.refused.not-yours");
            case TooLateToUndo() -> t("win.refused.too-late");
            case ReplyUnknown() -> t("win.refused.reply");
            case NotYourReply() -> t("win.refused.not-your-reply");
            case LinkedGoalUnknown() -> t("win.refused.goal");
            case LinkedBoundaryUnknown() -> t("win.refused.boundary");
            case WinEmpty() -> t("win.refused.empty");
        };
    }
}
