package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.pattern.Meeting;
import app.twofold.domain.pattern.Meeting.Kind;
import app.twofold.domain.pattern.Stretch;
import app.twofold.server.plot.MeetingPlot;
import app.twofold.server.plot.MeetingPlot.Dot;
import app.twofold.server.plot.Plot;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rhythm of check-ins.
final class MeetingsCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Look look;
    private final transient List<Meeting> meetings;

    MeetingsCard(Look look) {
        this.look = look;
        meetings = look.patterns().meetings();
        String title = t("history.patterns.meetings");
        Leaf leaf = Leaf.section(Type.heading2(title)).flat();
        if (meetings.isEmpty()) {
            leaf.add(Type.sub(t("history.patterns.meetings.none")));
        } else {
            leaf.add(keys(), look.figure(title, plot(), Look.WHOLE, grid(), false));
        }
        add(leaf);
    }

    private Div keys() {
        Div keys = new Div();
        keys.addClassNames("p-keys", "tf-meta", "is-2");
        kinds().forEach(kind -> {
            HtmlContainer mark = new HtmlContainer("i");
            mark.addClassNames("p-meeting", "is-" + Named.key(kind));
            mark.getElement().setAttribute("aria-hidden", "true");
            Span item = new Span(mark, new Span(words(kind)));
            item.addClassName("tf-key");
            keys.add(item);
        });
        return keys;
    }

    private Plot plot() {
        Stretch days =
                new Stretch(meetings.getFirst().on(), look.patterns().stretch().last());
        List<Dot> dots = meetings.stream()
                .map(meeting ->
                        new Dot(meeting, t("history.patterns.bar", look.date(meeting.on()), words(meeting.kind()))))
                .toList();
        return look.shaded(new MeetingPlot(days, dots, look.locale(), inWords(days)));
    }

    private String inWords(Stretch days) {
        String counts = kinds().map(kind -> t("history.patterns.meetings.count", words(kind), count(kind)))
                .collect(Collectors.joining(" "));
        return t("history.patterns.meetings.alt", look.date(days.first()), look.date(days.last()), counts);
    }

    private Grid grid() {
        return new Grid(
                List.of(t("history.patterns.day"), t("history.patterns.meetings.what")),
                meetings.stream()
                        .map(meeting -> List.of(look.date(meeting.on()), words(meeting.kind())))
                        .toList());
    }

    /// Those that there are.
    private Stream<Kind> kinds() {
        return Stream.of(Kind.values()).filter(kind -> count(kind) > 0);
    }

    private long count(Kind kind) {
        return meetings.stream().filter(meeting -> meeting.kind() == kind).count();
    }

    private static String words(Kind kind) {
        return Named.of("history.patterns.meetings.kind", kind);
    }
}
