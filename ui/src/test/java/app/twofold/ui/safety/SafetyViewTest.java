package app.twofold.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.couple.CoupleCommand.OptPresence;
import app.twofold.domain.leaving.LeavingCommand.LeaveSpace;
import app.twofold.server.Subscription;
import app.twofold.server.live.Presence;
import app.twofold.ui.FormTest;
import app.twofold.ui.safety.HelpLines.Country;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class SafetyViewTest extends FormTest {

    @Autowired
    private Presence presence;

    @Autowired
    private HelpLines lines;

    @ParameterizedTest
    @ValueSource(strings = {"support", "about"})
    void theyAreOpenToAll(String page) {
        opens(page);
        sam(new LeaveSpace());
        opens(page);
        inTheBrowserOf(people.person("Kim"));
        opens(page);
        inAnotherBrowser();
        opens(page);
    }

    @Test
    void whoReadsThemIsToldNobody() {
        people.does(alexSeat, new OptPresence(true));
        sam(new OptPresence(true));
        Queue<String> told = new ConcurrentLinkedQueue<>();
        try (Subscription _ = presence.follow(samSeat, here -> here.ifPresent(one -> told.add(one.where())))) {
            UI.getCurrent().navigate("wins");
            until(() -> "wins".equals(told.poll()));

            opens("about");
            opens("support");
            UI.getCurrent().navigate("goals");

            until(() -> !told.isEmpty());
            assertThat(told).containsExactly("goals");
        }
    }

    @Test
    void theQuestionsLeaveNothingToFillInAndTheTitleSaysNothing() {
        SafeView page = navigate(SafeView.class);

        assertThat(find(AbstractField.class).from(page).all()).isEmpty();
        assertThat(find(Button.class).from(page).all()).isEmpty();
        assertThat(page.getPageTitle()).isEqualTo("About");
        assertThat(sees("no page can tell you that you are safe")).isTrue();
        assertThat(sees("safety.")).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCountryShowsItsLinesAndWhatToCallInDanger() {
        navigate(SupportView.class);
        Select<Country> country = field(Select.class, "Country");

        country.setValue(lines.in("GB").orElseThrow());
        assertThat(sees("Samaritans")).isTrue();
        assertThat(calls()).contains("tel:116123", "tel:08082000247", "tel:999");

        country.setValue(lines.in("DE").orElseThrow());
        assertThat(sees("Samaritans")).isFalse();
        assertThat(calls()).contains("tel:116016", "tel:112").doesNotContain("tel:999");
        assertThat(sees("nobody here has checked them yet")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "settings/leaving", "more"})
    void theWayThereIsNear(String page) {
        UI.getCurrent().navigate(page);

        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("support");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign-up", "start", "settings"})
    void quickExitIsExplainedWhereSomebodyBegins(String page) {
        if (!"settings".equals(page)) {
            inTheBrowserOf(people.person("Kim"));
        }
        if ("sign-up".equals(page)) {
            inAnotherBrowser();
        }
        UI.getCurrent().navigate(page);

        assertThat(sees("Pressing Shift or Escape three times does the same. Your browser’s history still shows"))
                .isTrue();
    }

    private void opens(String page) {
        UI.getCurrent().navigate(page);
        assertThat(getCurrentView()).isInstanceOf("about".equals(page) ? SafeView.class : SupportView.class);
        assertThat(sees("Is this safe for me?")).isTrue();
    }

    private List<String> calls() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(to -> to.startsWith("tel:"))
                .toList();
    }
}
