package app.twofold.domain.couple;

import app.twofold.domain.CoupleId;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import java.time.Instant;
import java.util.regex.Pattern;

/// A past out of an archive, which one partner would have the two go on from.
///
/// @param space  where it has been laid down, behind no seat yet; there is exactly one past under each such id
/// @param sha256 of its events as the archive holds them, 64 digits in lower-case hexadecimal
/// @param events how many events it has, at least 1
/// @param from   when the first of them happened
/// @param until  when the last of them happened
/// @param origin what vouches for it
public record ArchiveOffer(
        CoupleId space, String sha256, long events, Instant from, Instant until, ArchiveOrigin origin) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /// A past for which nothing vouches.
    public ArchiveOffer(CoupleId space, String sha256, long events, Instant from, Instant until) {
        this(space, sha256, events, from, until, ArchiveOrigin.UNKNOWN);
    }

    /// @throws InvalidValue if the hash is none or there is no event
    public ArchiveOffer {
        if (!SHA256.matcher(sha256).matches()) {
            throw new InvalidValue(Fault.MALFORMED);
        }
        if (events < 1) {
            throw new InvalidValue(Fault.OUT_OF_RANGE);
        }
    }
}
