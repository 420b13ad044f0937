package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.pattern.Retrospect;
import app.twofold.domain.pattern.Stretch;
import app.twofold.server.history.History;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/// A year of the two, to read again.
@Route(value = "history/year/:year?", layout = MainLayout.class)
@PermitAll
class YearView extends RetrospectView implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MOST_WORDS = 8;
    private static final String YEAR = "year";

    YearView(Me me, CoupleLive live, History history) {
        super(me, live, history, MOST_WORDS);
    }

    @Override
    Optional<Stretch> asked(BeforeEnterEvent event, LocalDate today) {
        return event.getRouteParameters()
                .get(YEAR)
                .map(YearView::parse)
                .orElseGet(() -> Optional.of(Year.from(today)))
                .map(Stretch::of);
    }

    @Override
    RetrospectPage page(Look look, Retrospect retrospect) {
        return RetrospectPage.ofYear(look, retrospect);
    }

    @Override
    public String getPageTitle() {
        return t("history.back.year");
    }

    static String path(Year year) {
        return "history/year/" + year;
    }

    private static Optional<Year> parse(String text) {
        try {
            return Optional.of(Year.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
