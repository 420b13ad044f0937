package app.twofold.ui.room;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.CheckinHappening;
import app.twofold.domain.checkin.CheckinHappening.Held;
import app.twofold.domain.checkin.CheckinHappening.Missed;
import app.twofold.domain.checkin.CheckinHappening.Skipped;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Session.Closing;
import app.twofold.domain.checkin.session.Summary;
import app.twofold.domain.timeline.Entry;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Type;
import app.twofold.ui.timeline.Told;
import app.twofold.ui.timeline.Written;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What became of check-ins, in words.
final class CheckinTeller {

    private CheckinTeller() {}

    static Told tell(CheckinHappening happening, Entry entry) {
        return switch (happening) {
            case Held held -> held(held, entry);
            case Missed(var _, var name, var _) -> Told.of(Icon.CHECKINS, t("history.checkin.missed"), name.value());
            case Skipped(var _, var name, var _) -> Told.of(Icon.CHECKINS, t("history.checkin.skipped"), name.value());
        };
    }

    private static Told held(Held held, Entry entry) {
        Summary summary = held.summary();
        List<Component> body = new ArrayList<>();
        body.addAll(Written.voice(questions(summary)));
        if (!summary.outcomes().isEmpty()) {
            body.add(Type.meta2(t("history.checkin.outcomes", summary.outcomes().size())));
        }
        String words = summary.closings().values().stream()
                .map(Closing::word)
                .map(word -> t("history.quoted", word.value()))
                .collect(Collectors.joining(" "));
        if (!words.isEmpty()) {
            body.add(Type.meta2(t("history.checkin.words", words)));
        }
        return Told.of(Icon.CHECKINS, line(held), entry.subject().title(), body).withStory();
    }

    private static String line(Held held) {
        String length = held.length()
                .map(one -> t("history.checkin.held", Math.max(1, one.toMinutes())))
                .orElseGet(() -> t("history.checkin.under-way"));
        return held.pauses() == 0 ? length : t("history.checkin.pauses", length, held.pauses());
    }

    /// "“What went well between us?” and three more."
    private static String questions(Summary summary) {
        List<String> opened = summary.parts().stream()
                .filter(part -> part.answers().values().stream().anyMatch(Answer.Said.class::isInstance))
                .map(part -> part.prompt().text().value())
                .toList();
        return switch (opened.size()) {
            case 0 -> "";
            case 1 -> t("history.quoted", opened.getFirst());
            default -> t("history.checkin.questions", opened.getFirst(), opened.size() - 1);
        };
    }
}
