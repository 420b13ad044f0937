package app.twofold.server.sync;

import app.twofold.server.checkin.SealedAnswers;
import app.twofold.server.couple.Couples;
import app.twofold.server.limit.RateLimits;
import app.twofold.server.live.LiveHub;
import app.twofold.server.live.Presence;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// What every socket needs.
@Component
record SyncServices(
        SyncSettings settings,
        Couples couples,
        SealedAnswers answers,
        LiveHub hub,
        Presence presence,
        EventTexts texts,
        RateLimits limits,
        OpenSockets sockets,
        Clock clock) {}
