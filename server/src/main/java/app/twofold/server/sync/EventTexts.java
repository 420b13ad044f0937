package app.twofold.server.sync;

import app.twofold.domain.Event;
import app.twofold.domain.Recorded;
import app.twofold.server.live.LiveHub;
import app.twofold.server.live.LiveHub.Committed;
import app.twofold.server.wire.Json;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The texts of committed events. An event that goes to several sockets is written once: all of them are told of
/// the same record.
@Component
class EventTexts {

    /// A frame of several events is closed once it is this long.
    private static final int FRAME_LENGTH = 16 * 1024;

    private final Cache<Recorded<Event>, String> recent = Caffeine.newBuilder()
            .weakKeys()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(10))
            .build();

    EventTexts(LiveHub hub) {
        hub.onErased(recent::invalidateAll);
    }

    /// The `events` frames that hold these events, in their order.
    List<String> frames(List<Committed> events) {
        List<String> frames = new ArrayList<>();
        StringBuilder frame = new StringBuilder();
        for (Committed event : events) {
            frame.append(frame.isEmpty() ? "{\"type\":\"events\",\"events\":[" : ",")
                    .append(textOf(event));
            if (frame.length() > FRAME_LENGTH) {
                frames.add(frame.append("]}").toString());
                frame.setLength(0);
            }
        }
        if (!frame.isEmpty()) {
            frames.add(frame.append("]}").toString());
        }
        return frames;
    }

    /// A page of the stream as a call answers it.
    String page(List<Committed> events, long head) {
        return events.stream()
                .map(EventTexts::write)
                .collect(Collectors.joining(",", "{\"events\":[", "],\"seq\":" + head + "}"));
    }

    private String textOf(Committed event) {
        return recent.get(event.recorded(), _ -> write(event));
    }

    /// The payload is JSON already and goes in as it is.
    private static String write(Committed event) {
        var recorded = event.recorded();
        return "{\"seq\":" + recorded.seq() + ",\"id\":\"" + event.commandId() + "\",\"by\":\"" + recorded.by()
                + "\",\"at\":\"" + recorded.at() + "\",\"type\":" + Json.quote(event.type()) + ",\"data\":"
                + event.data() + "}";
    }
}
