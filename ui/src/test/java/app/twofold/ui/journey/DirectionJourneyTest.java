package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Isolated;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeSchedule;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.couple.CoupleCommand.ChangeProfile;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A name that runs from right to left, or makes what follows it do so, and the screens on which it stands.
@ExtendWith(Stage.class)
class DirectionJourneyTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /// The program's own words (those of people alone are left out), letter by letter as they are drawn, where a letter
    /// stands left of the one before it.
    private static final String TURNED = """
            own => {
              const turned = [];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const range = document.createRange();
              while (texts.nextNode()) {
                const node = texts.currentNode, text = node.data;
                if (own.includes(text.trim()) || !node.parentElement.checkVisibility() || node.parentElement.closest('.tf-sr')) continue;
                let depth = 0, last = null;
                for (let i = 0; i < text.length; i++) {
                  const c = text[i];
                  if ('\\u2066\\u2067\\u2068'.includes(c)) depth++;
                  if (c === '\\u2069') depth--;
                  if (depth > 0 || !/[a-zA-Z]/.test(c)) { if (!/[a-zA-Z]/.test(c)) last = null; continue; }
                  range.setStart(node, i); range.setEnd(node, i + 1);
                  const box = range.getBoundingClientRect();
                  if (last && Math.abs(last.top - box.top) < 2 && box.left < last.left) { turned.push(text); break; }
                  last = box;
                }
              }
              return turned;
            }""";

    @ParameterizedTest
    @ValueSource(strings = {"Tom\u202E", "\u202Emot", "שלום (abc) 12", "Tom\u2067 \u202E"})
    void turnsNothingAroundIt(String name, Devices devices, People people) {
        People.Pair pair = people.pair();
        happens(pair, name);
        Device alex = devices.desktop();
        new EntryScreens(alex).signIn(pair.alex());

        for (String place :
                List.of("", "wins", "goals", "check-ins", "history", "history/patterns", "phase", "settings")) {
            alex.open(place);
            assertThat(alex.page().locator("h1").first()).isVisible();
            assertThat(turned(alex.page(), List.of(name, thanks(name))))
                    .as("%s at /%s", name, place)
                    .isEmpty();
        }
        alex.open("history");
        assertThat(alex.page().locator("main")).containsText("\u2068" + Isolated.closed(name) + "\u2069");
    }

    /// Sam has another name by now, and the words of goals, wins and check-ins begin with it.
    private static void happens(People.Pair pair, String name) {
        pair.does(pair.samSeat(), new ChangeProfile(new Profile(new Title(name), new Hue(64), BERLIN)));
        pair.does(
                pair.samSeat(),
                new LogWin(
                        new WinId(UUID.randomUUID()),
                        WinKind.THANKS,
                        new Words(thanks(name)),
                        About.YOU,
                        LocalDate.of(2020, 1, 1),
                        null,
                        null));
        pair.does(
                pair.samSeat(),
                new ProposeSchedule(
                        new ScheduleId(UUID.randomUUID()),
                        new Plan(
                                new Title(name),
                                new TemplateRef.Supplied(BuiltIn.WEEKLY),
                                LocalDateTime.parse("2030-01-06T19:30"),
                                BERLIN,
                                Recurrence.weekly(),
                                Duration.ofMinutes(20),
                                Plan.USUAL_WINDOW,
                                List.of())));
    }

    private static String thanks(String name) {
        return name + " thanks you for the tea";
    }

    private static List<?> turned(Page page, List<String> own) {
        return (List<?>) page.evaluate(TURNED, own);
    }
}
