package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Event;
import app.twofold.domain.Recorded;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.checkin.session.SessionEvent.AnswerGiven;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.timeline.Entry;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// No entry holds a sealed answer before it is revealed, and every text in one was in the state, of which both partners
/// see everything.
final class ChronicleLaw {

    private final Set<String> sealed = new HashSet<>();
    private final Set<String> shown = new HashSet<>();
    private final Set<String> visible = new HashSet<>();
    private Chronicle chronicle = Chronicle.EMPTY;

    private ChronicleLaw() {}

    static void check(List<Step> steps) {
        ChronicleLaw law = new ChronicleLaw();
        steps.forEach(law::check);
    }

    private void check(Step step) {
        if (step.issued().command() instanceof MarkReady command) {
            command.answers().values().forEach(answer -> {
                if (answer instanceof Answer.Said(var words) && !words.isBlank() && !shown.contains(words.value())) {
                    sealed.add(words.value());
                }
            });
        }
        CoupleState before = chronicle.state();
        for (Recorded<Event> recorded : step.happened()) {
            if (recorded.event() instanceof AnswerGiven(var _, var _, var _, Answer.Said(var words))) {
                sealed.remove(words.value());
                shown.add(words.value());
            }
            chronicle = chronicle.plus(recorded);
            checkTexts(before, recorded.at());
            before = chronicle.state();
        }
    }

    private void checkTexts(CoupleState before, Instant now) {
        String states = "";
        for (Partner reader : chronicle.state().partners()) {
            for (String text : texts(reader, now)) {
                if (visible.add(text)) {
                    states = states.isEmpty() ? before + " " + chronicle.state() : states;
                    assertThat(states).as("what both see").contains(text);
                }
                assertThat(sealed).as("what is sealed").noneMatch(text::contains);
            }
        }
    }

    private List<String> texts(Partner reader, Instant now) {
        return chronicle
                .newestFirst(reader.person(), HistoryFilter.ALL, null, now)
                .flatMap(Entry::texts)
                .toList();
    }
}
