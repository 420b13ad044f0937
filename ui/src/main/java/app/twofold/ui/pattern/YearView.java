package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.pattern.Retrospect;
import app.twofold.domain.pattern.Stretch;
import app.twofold.server.history.History;
import app.twofold.ui.feature.Features;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.Year;

/// A year of the two, to read again.
@Route(value = "history/year/:year?", layout = MainLayout.class)
@PermitAll
class YearView extends RetrospectView implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MAX_WORDS = 8;

    YearView(Me me, CoupleLive live, History history, Features features) {
        super(me, live, history, features, "year", MAX_WORDS);
    }

    @Override
    Stretch parse(String text) {
        return Stretch.of(Year.parse(text));
    }

    @Override
    Stretch around(LocalDate day) {
        return Stretch.of(Year.from(day));
    }

    @Override
    void show(RetrospectPage page, Look look, Retrospect retrospect) {
        page.showYear(look, retrospect);
    }

    @Override
    public String getPageTitle() {
        return t("history.back.year");
    }

    static String path(Year year) {
        return "history/year/" + year;
    }
}
