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
import java.time.YearMonth;

/// A month of the two, to read again.
@Route(value = "history/month/:month?", layout = MainLayout.class)
@PermitAll
class MonthView extends RetrospectView implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MAX_WORDS = 4;

    MonthView(Me me, CoupleLive live, History history, Features features) {
        super(me, live, history, features, "month", MAX_WORDS);
    }

    @Override
    Stretch parse(String text) {
        return Stretch.of(YearMonth.parse(text));
    }

    @Override
    Stretch around(LocalDate day) {
        return Stretch.of(YearMonth.from(day));
    }

    @Override
    void show(RetrospectPage page, Look look, Retrospect retrospect) {
        page.showMonth(look, retrospect);
    }

    @Override
    public String getPageTitle() {
        return t("history.back.month");
    }

    static String path(YearMonth month) {
        return "history/month/" + month;
    }
}
