package app.twofold.domain.couple;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.ALEX_PROFILE;
import static app.twofold.domain.People.BERLIN;
import static app.twofold.domain.People.NEW_YORK;
import static app.twofold.domain.People.ROBIN;
import static app.twofold.domain.People.ROBIN_PROFILE;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.People.SAM_PROFILE;
import static app.twofold.domain.People.alexFounds;
import static app.twofold.domain.People.profile;
import static app.twofold.domain.People.samJoins;
import static app.twofold.domain.Story.by;
import static app.twofold.domain.Story.given;
import static app.twofold.domain.Story.givenBoth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.twofold.domain.Command;
import app.twofold.domain.Event.Erased;
import app.twofold.domain.Story;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.couple.CoupleCommand.ChangeProfile;
import app.twofold.domain.couple.CoupleCommand.EraseWords;
import app.twofold.domain.couple.CoupleCommand.FoundCouple;
import app.twofold.domain.couple.CoupleCommand.JoinCouple;
import app.twofold.domain.couple.CoupleCommand.OptPresence;
import app.twofold.domain.couple.CoupleCommand.RenameCouple;
import app.twofold.domain.couple.CoupleCommand.SetCoupleZone;
import app.twofold.domain.couple.CoupleCommand.SetWeekStart;
import app.twofold.domain.couple.CoupleEvent.CoupleFounded;
import app.twofold.domain.couple.CoupleEvent.CoupleRenamed;
import app.twofold.domain.couple.CoupleEvent.CoupleZoneSet;
import app.twofold.domain.couple.CoupleEvent.PartnerJoined;
import app.twofold.domain.couple.CoupleEvent.PresenceOpted;
import app.twofold.domain.couple.CoupleEvent.ProfileChanged;
import app.twofold.domain.couple.CoupleEvent.WeekStartSet;
import app.twofold.domain.couple.CoupleEvent.WordsErased;
import app.twofold.domain.couple.CoupleRefusal.AlreadyAPartner;
import app.twofold.domain.couple.CoupleRefusal.CoupleAlreadyComplete;
import app.twofold.domain.couple.CoupleRefusal.CoupleAlreadyFounded;
import app.twofold.domain.couple.CoupleRefusal.HueTooClose;
import app.twofold.domain.couple.CoupleRefusal.NotAPartner;
import app.twofold.domain.leaving.LeavingEvent.SpaceLeft;
import app.twofold.domain.win.Reaction;
import app.twofold.domain.win.WinCommand.ReactToWin;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoupleRulesTest {

    private static final Title NAME = new Title("Us two");
    private static final Command RENAME = new RenameCouple(new Title("Home"));

    @Test
    void foundingOpensTheStream() {
        given().when(ALEX, new FoundCouple(NAME, BERLIN, ALEX_PROFILE))
                .then(new CoupleFounded(NAME, BERLIN, ALEX_PROFILE))
                .thenState(state -> {
                    assertThat(state.isFounded()).isTrue();
                    assertThat(state.isSolo()).isTrue();
                    assertThat(state.name()).isEqualTo(NAME);
                    assertThat(state.weekStart()).isEqualTo(DayOfWeek.MONDAY);
                    assertThat(state.partners())
                            .containsExactly(new Partner(ALEX, Side.LEFT, ALEX_PROFILE, false, Story.START));
                });
    }

    @Test
    void aCoupleIsFoundedOnce() {
        given(alexFounds())
                .when(ALEX, new FoundCouple(NAME, BERLIN, ALEX_PROFILE))
                .thenRefused(new CoupleAlreadyFounded());
    }

    @Test
    void nobodyActsBeforeTheFounding() {
        given().when(ALEX, RENAME).thenRefused(new NotAPartner());
        given().when(SAM, new JoinCouple(SAM_PROFILE)).thenRefused(new NotAPartner());
    }

    @Test
    void outsidersAreNotHeard() {
        givenBoth().when(ROBIN, RENAME).thenRefused(new NotAPartner());
        givenBoth().when(ROBIN, new OptPresence(true)).thenRefused(new NotAPartner());
        givenBoth().when(ROBIN, new FoundCouple(NAME, BERLIN, ROBIN_PROFILE)).thenRefused(new NotAPartner());
        givenBoth()
                .when(ROBIN, new ReactToWin(new WinId(new UUID(0, 1)), Reaction.SMILED))
                .thenRefused(new NotAPartner());
    }

    @Test
    void theSecondPartnerTakesTheRightSide() {
        given(alexFounds())
                .when(SAM, new JoinCouple(SAM_PROFILE))
                .then(new PartnerJoined(SAM_PROFILE))
                .thenState(state -> {
                    assertThat(state.isSolo()).isFalse();
                    assertThat(state.partners()).extracting(Partner::person).containsExactly(ALEX, SAM);
                    assertThat(state.partners()).extracting(Partner::side).containsExactly(Side.LEFT, Side.RIGHT);
                    assertThat(state.partnerOf(SAM)).map(Partner::person).contains(ALEX);
                });
    }

    @Test
    void aCoupleHasExactlyTwoPartners() {
        givenBoth().when(ROBIN, new JoinCouple(ROBIN_PROFILE)).thenRefused(new CoupleAlreadyComplete());
        givenBoth().when(SAM, new JoinCouple(SAM_PROFILE)).thenRefused(new CoupleAlreadyComplete());
    }

    @Test
    void nobodyIsTheirOwnPartner() {
        given(alexFounds()).when(ALEX, new JoinCouple(SAM_PROFILE)).thenRefused(new AlreadyAPartner());
    }

    @ParameterizedTest
    @CsvSource({"40, false", "99, false", "100, true", "341, false", "340, true", "220, true"})
    void theSecondHueKeepsItsDistance(int hue, boolean accepted) {
        Profile sam = profile("Sam", hue, NEW_YORK);
        Story story = given(alexFounds()).when(SAM, new JoinCouple(sam));
        if (accepted) {
            story.then(new PartnerJoined(sam));
        } else {
            story.thenRefused(new HueTooClose(Hue.MIN_DISTANCE));
        }
    }

    @Test
    void laterHuesKeepTheirDistanceToo() {
        givenBoth()
                .when(SAM, new ChangeProfile(profile("Sam", 41, NEW_YORK)))
                .thenRefused(new HueTooClose(Hue.MIN_DISTANCE));
    }

    @Test
    void anyHueGoesWhileSolo() {
        Profile other = profile("Alex", 41, BERLIN);
        given(alexFounds()).when(ALEX, new ChangeProfile(other)).then(new ProfileChanged(other));
    }

    @Test
    void aNameCanChangeWhileTheHuesAreTooCloseAlready() {
        Profile near = profile("Sam", 50, NEW_YORK);
        Profile renamed = profile("Samira", 50, NEW_YORK);
        given(alexFounds(), by(SAM, new PartnerJoined(near)))
                .when(SAM, new ChangeProfile(renamed))
                .then(new ProfileChanged(renamed));
    }

    @Test
    void aProfileChangeIsOnesOwn() {
        Profile samira = profile("Samira", 200, BERLIN);
        givenBoth()
                .when(SAM, new ChangeProfile(samira))
                .then(new ProfileChanged(samira))
                .thenState(state -> {
                    assertThat(state.partner(SAM)).map(Partner::profile).contains(samira);
                    assertThat(state.partner(ALEX)).map(Partner::profile).contains(ALEX_PROFILE);
                });
    }

    @Test
    void presenceIsOptedByEachForThemselves() {
        givenBoth()
                .when(ALEX, new OptPresence(true))
                .then(new PresenceOpted(true))
                .thenState(state -> assertThat(state.partners())
                        .extracting(Partner::presence)
                        .containsExactly(true, false));
    }

    @Test
    void eitherSetsWhatTheFiguresCountIn() {
        givenBoth()
                .when(SAM, new SetWeekStart(DayOfWeek.SUNDAY))
                .then(new WeekStartSet(DayOfWeek.SUNDAY))
                .when(ALEX, new SetCoupleZone(NEW_YORK))
                .then(new CoupleZoneSet(NEW_YORK))
                .when(SAM, RENAME)
                .then(new CoupleRenamed(new Title("Home")))
                .thenState(state -> {
                    assertThat(state.weekStart()).isEqualTo(DayOfWeek.SUNDAY);
                    assertThat(state.zone()).isEqualTo(NEW_YORK);
                    assertThat(state.name()).isEqualTo(new Title("Home"));
                });
    }

    @Test
    void whatIsAlreadySoChangesNothing() {
        givenBoth()
                .when(SAM, new RenameCouple(NAME))
                .thenNothingToDo()
                .when(SAM, new SetWeekStart(DayOfWeek.MONDAY))
                .thenNothingToDo()
                .when(SAM, new SetCoupleZone(BERLIN))
                .thenNothingToDo()
                .when(SAM, new ChangeProfile(SAM_PROFILE))
                .thenNothingToDo()
                .when(SAM, new OptPresence(false))
                .thenNothingToDo();
    }

    @Test
    void anErasedEventMovesTheSeqAndNothingElse() {
        CoupleState before = givenBoth().state();
        CoupleState after = givenBoth(by(ALEX, new Erased())).state();
        assertThat(after.seq()).isEqualTo(before.seq() + 1);
        assertThat(after.seen(before.seq())).isEqualTo(before);
    }

    @Test
    void aSeatWhoseFoundingIsErasedIsNotGivenToAThirdPerson() {
        given(by(ALEX, new Erased()), samJoins())
                .thenState(state ->
                        assertThat(state.partners()).extracting(Partner::person).containsExactly(ALEX, SAM))
                .when(ROBIN, new JoinCouple(ROBIN_PROFILE))
                .thenRefused(new CoupleAlreadyComplete());
    }

    @Test
    void whoeverErasesTheirWordsKeepsTheirSeatAndHowTheyShow() {
        CoupleState before = givenBoth().state();
        WordsErased erased = new WordsErased(ALEX_PROFILE, DayOfWeek.MONDAY, BERLIN, null, List.of());

        givenBoth().when(ALEX, new EraseWords()).then(erased);
        given(by(ALEX, new Erased()), samJoins(), by(ALEX, erased)).thenState(after -> {
            assertThat(after.partners())
                    .extracting(Partner::person, Partner::side, Partner::profile)
                    .containsExactlyElementsOf(before.partners().stream()
                            .map(partner -> tuple(partner.person(), partner.side(), partner.profile()))
                            .toList());
            assertThat(after.zone()).isEqualTo(BERLIN);
            assertThat(after.couple().erased()).isEqualTo(3);
            assertThat(after.name()).isEqualTo(new Title("Alex & Sam"));
        });
    }

    @Test
    void whoeverErasesAfterJoiningKeepsTheirSeatToo() {
        WordsErased erased = new WordsErased(SAM_PROFILE, DayOfWeek.MONDAY, BERLIN, null, List.of());

        given(alexFounds(), by(SAM, new Erased()), by(SAM, erased)).thenState(after -> {
            assertThat(after.partner(SAM)).map(Partner::side).contains(Side.RIGHT);
            assertThat(after.partner(SAM)).map(Partner::profile).contains(SAM_PROFILE);
            assertThat(after.name()).isEqualTo(NAME);
        });
    }

    @Test
    void wordsAreErasedAlsoInAFrozenSpaceAndNobodyElsesEver() {
        givenBoth(by(SAM, new SpaceLeft()))
                .when(ALEX, new EraseWords())
                .then(new WordsErased(ALEX_PROFILE, DayOfWeek.MONDAY, BERLIN, null, List.of()));
        givenBoth().when(ROBIN, new EraseWords()).thenRefused(new NotAPartner());
    }

    @Test
    void todayIsADayOfEachZone() {
        Instant lateInNewYork = Instant.parse("2026-03-03T02:00:00Z");
        CoupleState state = givenBoth().state();
        assertThat(state.today(lateInNewYork)).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(state.partner(SAM).orElseThrow().today(lateInNewYork)).isEqualTo(LocalDate.of(2026, 3, 2));
    }
}
