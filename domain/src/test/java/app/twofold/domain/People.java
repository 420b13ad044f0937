package app.twofold.domain;

import app.twofold.domain.Story.Happened;
import app.twofold.domain.couple.CoupleEvent.CoupleFounded;
import app.twofold.domain.couple.CoupleEvent.PartnerJoined;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import java.time.ZoneId;
import java.util.UUID;

/// The people of the tests: Alex founds the couple in Berlin, Sam joins from New York, Robin has nothing to do with
/// it.
public final class People {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    public static final PersonId ALEX = new PersonId(new UUID(0, 0xA1));
    public static final PersonId SAM = new PersonId(new UUID(0, 0x5A));
    public static final PersonId ROBIN = new PersonId(new UUID(0, 0x20));

    public static final Profile ALEX_PROFILE = profile("Alex", 40, BERLIN);
    public static final Profile SAM_PROFILE = profile("Sam", 250, NEW_YORK);
    public static final Profile ROBIN_PROFILE = profile("Robin", 140, BERLIN);

    private People() {}

    public static Profile profile(String name, int hue, ZoneId zone) {
        return new Profile(new Title(name), new Hue(hue), zone);
    }

    /// Alex alone, for now.
    public static Happened alexFounds() {
        return Story.by(ALEX, new CoupleFounded(new Title("Us two"), BERLIN, ALEX_PROFILE));
    }

    public static Happened samJoins() {
        return Story.by(SAM, new PartnerJoined(SAM_PROFILE));
    }
}
