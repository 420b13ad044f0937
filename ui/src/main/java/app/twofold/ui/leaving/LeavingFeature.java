package app.twofold.ui.leaving;

import app.twofold.domain.leaving.LeavingHappening;
import app.twofold.ui.feature.Feature;
import app.twofold.ui.feature.Telling;
import app.twofold.ui.feature.Topic;
import java.util.List;
import org.springframework.stereotype.Component;

/// Leaving, as the history tells it: as something about the two themselves.
@Component
class LeavingFeature implements Feature {

    @Override
    public List<Topic> topics() {
        return List.of();
    }

    @Override
    public List<Telling<?>> tellings() {
        return List.of(new Telling<>(LeavingHappening.class, (happening, _, _) -> LeavingWords.tell(happening)));
    }
}
