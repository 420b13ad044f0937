package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.pattern.Noticed;
import app.twofold.domain.pattern.Reach;
import app.twofold.domain.pattern.Retrospect;
import app.twofold.domain.win.Win;
import app.twofold.ui.feature.Features;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.timeline.HistoryTabs;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/// What a month or a year held: in sentences, in their own words, and drawn. It stays while more comes in; a day that
/// is open stays open.
final class RetrospectPage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Features features;
    private final PageHead head = new PageHead("", t("history.back.sub"), new HistoryTabs(HistoryTabs.Tab.MONTHS));
    private final Div ways = new Div();
    private final Div told = new Div();
    private final MonthCard days = new MonthCard();
    private final Div noticed = new Div();
    private final Div rest = page();

    /// @param part what the sentences are about: the month, or the year
    RetrospectPage(String part, Features features) {
        this.features = features;
        Div page = page();
        page.add(Leaf.section(Type.heading2(t(part)), told).flat().with("p-told"), days, noticed, rest);
        days.setVisible(false);
        noticed.setVisible(false);
        add(head, ways, page);
    }

    void showMonth(Look look, Retrospect retrospect) {
        YearMonth month = YearMonth.from(retrospect.during().first());
        head(look.viewer().dates().month(month.atDay(1)), RetrospectWays.ofMonth(month, retrospect, look));
        days.setVisible(hasNoticed(look));
        days.show(month, look);
        show(look, retrospect);
    }

    void showYear(Look look, Retrospect retrospect) {
        Year year = Year.from(retrospect.during().first());
        head(year.toString(), RetrospectWays.ofYear(year, retrospect), RetrospectWays.months(year, retrospect, look));
        noticed.removeAll();
        noticed.setVisible(hasNoticed(look));
        if (hasNoticed(look)) {
            noticed.add(new NoticedCard(look, Reach.YEAR, Look.WHOLE));
        }
        show(look, retrospect);
    }

    private static Div page() {
        Div page = new Div();
        page.addClassName("p-page");
        return page;
    }

    private static boolean hasNoticed(Look look) {
        return Noticed.total(look.patterns().months()) > 0;
    }

    private void head(String title, Component... more) {
        head.show(title, t("history.back.sub"));
        ways.removeAll();
        ways.add(more);
    }

    private void show(Look look, Retrospect retrospect) {
        told.removeAll();
        new RetrospectProse(retrospect).sentences().forEach(sentence -> told.add(Type.body(sentence)));
        rest.removeAll();
        fill(look, retrospect);
    }

    private void fill(Look look, Retrospect retrospect) {
        if (!look.patterns().phases().isEmpty()) {
            rest.add(look.phases());
        }
        part("history.back.words", retrospect.words(), win -> card(win, look));
        if (!look.patterns().turns().isEmpty()) {
            rest.add(new TurnsCard(look, features));
        }
        part(
                "history.back.hopes",
                retrospect.hopes(),
                hope -> VoiceCard.of(hope.by(), hope.words().value(), look.date(hope.on()), look.viewer()));
        if (!look.patterns().sliders().isEmpty()) {
            rest.add(new SliderCard(look));
        }
        if (!look.patterns().meetings().isEmpty()) {
            rest.add(new MeetingsCard(look));
        }
        if (!look.patterns().goals().isEmpty()) {
            rest.add(new GoalCards(look));
        }
    }

    private <T> void part(String title, List<T> things, Function<T, Component> card) {
        if (!things.isEmpty()) {
            Div voices = new Div();
            voices.addClassName("p-voices");
            things.forEach(thing -> voices.add(card.apply(thing)));
            rest.add(new Div(Type.section(t(title)), voices));
        }
    }

    private static Component card(Win win, Look look) {
        return VoiceCard.of(win.by(), win.text().value(), look.date(win.on()), look.viewer());
    }
}
