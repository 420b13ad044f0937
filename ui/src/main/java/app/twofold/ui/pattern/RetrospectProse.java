package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.pattern.Meeting;
import app.twofold.domain.pattern.Noticed;
import app.twofold.domain.pattern.Retrospect;
import app.twofold.domain.pattern.Turn;
import java.util.ArrayList;
import java.util.List;

/// What a time held, in a few calm sentences. What there was none of is not said.
record RetrospectProse(Retrospect retrospect) {

    List<String> sentences() {
        if (retrospect.isEmpty()) {
            return List.of(t("history.back.nothing"));
        }
        List<String> paragraphs = new ArrayList<>();
        add(
                paragraphs,
                said("history.back.met", held(), meetings(Meeting.Kind.HELD_WITH_PAUSE)),
                said("history.back.passed", meetings(Meeting.Kind.NOT_HELD)));
        add(
                paragraphs,
                said("history.back.noticed", Noticed.total(retrospect.patterns().months())));
        add(
                paragraphs,
                said("history.back.begun", turns(Turn.Kind.GOAL_BEGUN)),
                said("history.back.reached", turns(Turn.Kind.GOAL_REACHED)),
                said("history.back.let-go", turns(Turn.Kind.GOAL_LET_GO)));
        add(
                paragraphs,
                said("history.back.shared", turns(Turn.Kind.BOUNDARY_SHARED)),
                said("history.back.understood", turns(Turn.Kind.BOUNDARY_UNDERSTOOD)),
                said("history.back.agreed", turns(Turn.Kind.BOUNDARY_AGREED)));
        add(paragraphs, said("history.back.repaired", turns(Turn.Kind.REPAIR_CLOSED)));
        return paragraphs;
    }

    private static void add(List<String> paragraphs, String... sentences) {
        String said = String.join(" ", List.of(sentences)).strip();
        if (!said.isEmpty()) {
            paragraphs.add(said.replaceAll(" {2,}", " "));
        }
    }

    private static String said(String key, long count, Object... more) {
        List<Object> values = new ArrayList<>(List.of(count));
        values.addAll(List.of(more));
        return count == 0 ? "" : t(key, values.toArray());
    }

    private long turns(Turn.Kind kind) {
        return retrospect.turns(kind).stream().map(Turn::subject).distinct().count();
    }

    private long held() {
        return retrospect.patterns().meetings().stream()
                .filter(meeting -> meeting.kind().isHeld())
                .count();
    }

    private long meetings(Meeting.Kind kind) {
        return retrospect.patterns().meetings().stream()
                .filter(meeting -> meeting.kind() == kind)
                .count();
    }
}
