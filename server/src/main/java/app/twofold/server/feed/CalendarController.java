package app.twofold.server.feed;

import app.twofold.server.NothingHere;
import app.twofold.server.Secrets;
import app.twofold.server.limit.Attempt;
import app.twofold.server.limit.RateLimits;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The calendar behind a link, for calendar programs that know nothing but the link. A link that has been revoked
/// answers like one that never was.
@RestController
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarLinks links;
    private final RateLimits limits;

    CalendarController(CalendarLinks links, RateLimits limits) {
        this.links = links;
        this.limits = limits;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String secret) {
        limits.spend(Attempt.CALENDAR, secret);
        CheckinCalendar calendar = links.calendar(secret).orElseThrow(NothingHere::new);
        byte[] text = calendar.text().getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .lastModified(calendar.changed())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .eTag(fingerprint(calendar.text()))
                .body(text);
    }

    /// Weak, because the same calendar goes out compressed and not.
    private static String fingerprint(String text) {
        return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.hash(text)) + '"';
    }
}
