package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.timeline.Entry;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.Win.Reply;
import app.twofold.domain.win.WinHappening;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.Told;
import app.twofold.ui.timeline.Written;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Small wins, in words.
final class WinTeller {

    private WinTeller() {}

    static Told tell(WinHappening happening, Entry entry, Viewer viewer) {
        return switch (happening) {
            case WinHappening.Logged(var win) -> logged(win, entry, viewer);
        };
    }

    private static Told logged(Win win, Entry entry, Viewer viewer) {
        List<Component> body = new ArrayList<>(Written.voice(win.text().value()));
        if (entry.original() instanceof WinHappening.Logged(var first)) {
            body.add(Written.before(
                    t("history.corrected.of", kind(first), viewer.dates().date(first.on())),
                    first.text().value()));
        }
        win.replies().forEach(reply -> body.add(reply(reply, viewer)));
        return Told.of(
                Icon.WINS,
                win.correctedAt() == null ? line(win, entry, viewer) : t("history.corrected", line(win, entry, viewer)),
                "",
                body);
    }

    private static String line(Win win, Entry entry, Viewer viewer) {
        String kind = kind(win);
        LocalDate logged = entry.day(viewer.couple().zone());
        return win.on().equals(logged)
                ? kind
                : t("history.win.of", kind, viewer.dates().date(win.on()));
    }

    private static String kind(Win win) {
        return Named.of("win.kind", win.kind());
    }

    private static Paragraph reply(Reply reply, Viewer viewer) {
        Paragraph line = Type.meta2("");
        Span name = new Span(viewer.name(reply.by()) + " ");
        name.addClassName("h-name");
        line.add(name, new Span(reply.text().value()));
        return line;
    }
}
