package app.twofold.ui.room.answer;

import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.personal.KeptAnswers.Kept;
import app.twofold.server.Subscription;
import app.twofold.ui.room.desk.RoomDesk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// This partner's own answers as they stand right now, followed as long as a component is on the screen.
public final class OwnAnswers {

    private final RoomDesk desk;
    private final Runnable onChange;
    private Map<PromptId, Kept> latest;
    private @Nullable Subscription subscription;

    /// @param owner    on whose screen they are shown
    /// @param onChange runs with the session locked whenever they have changed
    public OwnAnswers(RoomDesk desk, Component owner, Runnable onChange) {
        this.desk = desk;
        this.onChange = onChange;
        latest = desk.own();
        owner.addAttachListener(attach -> follow(attach.getUI()));
        owner.addDetachListener(_ -> close());
    }

    Optional<Kept> of(PromptId prompt) {
        return Optional.ofNullable(latest.get(prompt));
    }

    /// Reads them again, after something of this screen's own was kept.
    void reread() {
        latest = desk.own();
    }

    private void follow(UI ui) {
        close();
        subscription = desk.follow(own -> {
            try {
                var _ = ui.access(() -> take(own));
            } catch (UIDetachedException _) {
                // Nobody is there to look any more.
            }
        });
    }

    private void take(Map<PromptId, Kept> own) {
        if (!own.equals(latest)) {
            reread();
            onChange.run();
        }
    }

    private void close() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }
}
