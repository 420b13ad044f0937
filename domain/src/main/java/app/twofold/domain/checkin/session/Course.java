package app.twofold.domain.checkin.session;

import app.twofold.domain.checkin.template.PromptId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// How far the two have come in a check-in. Immutable.
///
/// @param place  where they are
/// @param rounds what has become of the prompts; absent where nothing has
/// @param floor  who speaks about the prompt where they are; null where nobody has the floor
public record Course(
        Place place, PMap<PromptId, Round> rounds, @Nullable Floor floor) {

    static final Course BEGUN = new Course(new Place.AtPrompt(0), HashTreePMap.empty(), null);

    Course withRound(PromptId prompt, Round round) {
        return new Course(place, rounds.plus(prompt, round), floor);
    }

    Course withFloor(@Nullable Floor other) {
        return new Course(place, rounds, other);
    }

    Course moved(Place to) {
        return new Course(to, rounds, null);
    }
}
