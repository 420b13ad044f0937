package app.twofold.server.stream;

import java.util.List;

/// What a follower is told.
///
/// @param seq    the seq of the state
/// @param state  the state after the last of the events
/// @param events the events since the previous update, oldest first; none in the first update
public record Update<S, E>(long seq, S state, List<Committed<E>> events) {}
