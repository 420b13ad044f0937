package app.twofold.ui.goal.wording;

import app.twofold.domain.GoalId;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.goal.desk.GoalRefusalWords;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Me;
import app.twofold.ui.writing.SharedText;
import app.twofold.ui.writing.UnsentTexts;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words and the notes of goals that have not ended.
@SpringComponent
@UIScope
class UnsentGoalTexts implements UnsentTexts {

    private static final Pattern KEY = Pattern.compile("goal/([0-9a-f-]{36})/([a-zA-Z]+)");

    private final Desk desk;

    UnsentGoalTexts(Me me, CoupleLive live) {
        desk = new Desk(me, live, GoalRefusalWords::of);
    }

    @Override
    public Optional<SharedText> named(String key) {
        Matcher parts = KEY.matcher(key);
        return parts.matches() ? id(parts.group(1)).flatMap(id -> named(id, parts.group(2))) : Optional.empty();
    }

    private Optional<SharedText> named(GoalId id, String name) {
        if (desk.state()
                .goals()
                .find(id)
                .filter(goal -> !goal.status().isEnded())
                .isEmpty()) {
            return Optional.empty();
        }
        if (name.equals(Notes.NAME)) {
            return Optional.of(new GoalText(desk, id, null));
        }
        return Arrays.stream(TextField.values())
                .filter(field -> LiveWording.name(field).equals(name))
                .findFirst()
                .map(field -> new GoalText(desk, id, field));
    }

    private static Optional<GoalId> id(String text) {
        try {
            return Optional.of(GoalId.of(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
