package app.twofold.ui.promise;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.promise.FollowThrough;
import app.twofold.domain.promise.FollowThrough.Mark;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/// What became of this partner's own promises, month by month: nobody's stands beside another's, and nothing is summed
/// up.
final class OwnMonths extends Aside {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 12;

    private transient List<?> shown = List.of();

    OwnMonths() {
        addClassNames("tf-stack", "pr-side");
        getStyle().set("--g", "20px");
        getElement().setAttribute("aria-label", t("promise.months.aside"));
    }

    void refresh(Viewer viewer) {
        List<FollowThrough> all = FollowThrough.of(
                viewer.couple().promises(), viewer.me(), viewer.dates().zone());
        List<FollowThrough> months = all.subList(Math.max(0, all.size() - MOST), all.size());
        List<?> facts =
                List.of(months, viewer.couple().partners(), viewer.dates().today());
        if (!facts.equals(shown)) {
            shown = facts;
            removeAll();
            add(card(months, viewer));
            viewer.otherName().ifPresent(other -> add(Type.note(Icon.INFO, t("promise.months.note", other))));
        }
    }

    private static Leaf card(List<FollowThrough> months, Viewer viewer) {
        Leaf card = Leaf.section(Type.heading2(t("promise.months"))).by(viewer.self());
        if (months.isEmpty()) {
            card.add(Type.meta2(t("promise.months.none")));
            return card;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("pr-months");
        months.forEach(month -> list.add(row(month, viewer.dates())));
        card.add(Type.meta2(t("promise.months.sub")), list, key());
        return card;
    }

    private static ListItem row(FollowThrough month, Dates dates) {
        Span name = new Span(name(month.month(), dates));
        name.addClassNames("tf-meta", "is-2");
        Span dots = new Span();
        dots.addClassName("pr-dots");
        month.marks().forEach(mark -> dots.add(spoken(mark)));
        return new ListItem(name, dots);
    }

    /// "June", "Dec 2025".
    private static String name(YearMonth month, Dates dates) {
        boolean isThisYear = month.getYear() == dates.today().getYear();
        return DateTimeFormatter.ofPattern(isThisYear ? "LLLL" : "LLL yyyy", dates.locale())
                .format(month);
    }

    private static Div key() {
        Div key = new Div();
        key.addClassNames("pr-key", "tf-meta", "is-2");
        Stream.of(Mark.KEPT, Mark.CHANGED, Mark.NOT_KEPT).forEach(mark -> {
            HtmlContainer dot = dot(mark);
            dot.getElement().setAttribute("aria-hidden", "true");
            key.add(new Span(dot, new Span(name(mark))));
        });
        return key;
    }

    private static HtmlContainer spoken(Mark mark) {
        HtmlContainer dot = dot(mark);
        dot.getElement().setAttribute("role", "img").setAttribute("aria-label", words(mark));
        return dot;
    }

    private static HtmlContainer dot(Mark mark) {
        HtmlContainer dot = new HtmlContainer("i");
        dot.addClassName("tf-dot");
        switch (mark) {
            case KEPT -> {}
            case CHANGED -> dot.getElement().setAttribute("data-s", "moved");
            case NOT_KEPT -> dot.getElement().setAttribute("data-s", "open");
        }
        return dot;
    }

    private static String name(Mark mark) {
        return switch (mark) {
            case KEPT -> t("promise.months.kept");
            case CHANGED -> t("promise.months.changed");
            case NOT_KEPT -> t("promise.months.not-kept");
        };
    }

    private static String words(Mark mark) {
        return switch (mark) {
            case KEPT -> t("promise.dot.kept");
            case CHANGED -> t("promise.dot.changed");
            case NOT_KEPT -> t("promise.dot.not-kept");
        };
    }
}
