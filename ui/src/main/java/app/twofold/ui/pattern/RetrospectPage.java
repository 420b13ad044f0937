package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.pattern.Noticed;
import app.twofold.domain.pattern.Reach;
import app.twofold.domain.pattern.Retrospect;
import app.twofold.domain.win.Win;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.shell.HistoryTabs;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/// What a month or a year held: in sentences, in their own words, and drawn.
final class RetrospectPage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Look look;
    private final transient Retrospect retrospect;
    private final Div page = new Div();

    private RetrospectPage(Look look, Retrospect retrospect, String title, String part, Component... ways) {
        this.look = look;
        this.retrospect = retrospect;
        page.addClassName("p-page");
        add(new PageHead(title, t("history.back.sub"), new HistoryTabs(HistoryTabs.Tab.MONTHS)));
        add(ways);
        add(page);
        Leaf told = Leaf.section(Type.heading2(t(part))).flat().with("p-told");
        new RetrospectProse(retrospect).sentences().forEach(sentence -> told.add(Type.body(sentence)));
        page.add(told);
    }

    static RetrospectPage ofMonth(Look look, Retrospect retrospect) {
        YearMonth month = YearMonth.from(retrospect.during().first());
        RetrospectPage page = new RetrospectPage(
                look,
                retrospect,
                look.reader().dates().month(month.atDay(1)),
                "history.back.month",
                RetrospectWays.ofMonth(month, retrospect, look));
        if (Noticed.total(look.patterns().months()) > 0) {
            page.page.add(new MonthCard(month, look));
        }
        return page.rest();
    }

    static RetrospectPage ofYear(Look look, Retrospect retrospect) {
        Year year = Year.from(retrospect.during().first());
        RetrospectPage page = new RetrospectPage(
                look,
                retrospect,
                year.toString(),
                "history.back.year",
                RetrospectWays.ofYear(year, retrospect),
                RetrospectWays.months(year, retrospect, look));
        if (Noticed.total(look.patterns().months()) > 0) {
            page.page.add(new NoticedCard(look, Reach.YEAR, Look.WHOLE));
        }
        return page.rest();
    }

    private RetrospectPage rest() {
        if (!look.patterns().phases().isEmpty()) {
            page.add(look.phases());
        }
        part("history.back.words", retrospect.words(), this::card);
        if (!look.patterns().turns().isEmpty()) {
            page.add(new TurnsCard(look));
        }
        part(
                "history.back.hopes",
                retrospect.hopes(),
                hope -> VoiceCard.of(hope.by(), hope.words().value(), date(hope.on()), look.reader()));
        if (!look.patterns().sliders().isEmpty()) {
            page.add(new SliderCard(look));
        }
        if (!look.patterns().meetings().isEmpty()) {
            page.add(new MeetingsCard(look));
        }
        if (!look.patterns().goals().isEmpty()) {
            page.add(new GoalCards(look));
        }
        return this;
    }

    private <T> void part(String title, List<T> things, Function<T, Component> card) {
        if (!things.isEmpty()) {
            Div voices = new Div();
            voices.addClassName("p-voices");
            things.forEach(thing -> voices.add(card.apply(thing)));
            page.add(new Div(Type.section(t(title)), voices));
        }
    }

    private Component card(Win win) {
        return VoiceCard.of(win.by(), win.text().value(), date(win.on()), look.reader());
    }

    private String date(LocalDate day) {
        return look.date(day);
    }
}
