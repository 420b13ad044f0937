package app.twofold.domain.couple;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.ROBIN;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.People.SAM_PROFILE;
import static app.twofold.domain.People.alexFounds;
import static app.twofold.domain.Story.by;
import static app.twofold.domain.Story.given;
import static app.twofold.domain.Story.givenBoth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.CoupleId;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.Story.Happened;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.couple.ArchiveCommand.AgreeToArchive;
import app.twofold.domain.couple.ArchiveCommand.EndArchiveOffer;
import app.twofold.domain.couple.ArchiveCommand.OfferArchive;
import app.twofold.domain.couple.ArchiveEvent.ArchiveAgreed;
import app.twofold.domain.couple.ArchiveEvent.ArchiveOfferEnded;
import app.twofold.domain.couple.ArchiveEvent.ArchiveOffered;
import app.twofold.domain.couple.ArchiveRefusal.ArchiveNotOffered;
import app.twofold.domain.couple.ArchiveRefusal.ArchiveOfferedByOther;
import app.twofold.domain.couple.ArchiveRefusal.MovedOn;
import app.twofold.domain.couple.ArchiveRefusal.OwnArchiveOffer;
import app.twofold.domain.couple.ArchiveRefusal.SpaceNotEmpty;
import app.twofold.domain.couple.CoupleCommand.JoinCouple;
import app.twofold.domain.couple.CoupleCommand.RenameCouple;
import app.twofold.domain.couple.CoupleEvent.CoupleRenamed;
import app.twofold.domain.couple.CoupleRefusal.NotAPartner;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinEvent.WinLogged;
import app.twofold.domain.win.WinKind;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArchiveRulesTest {

    private static final ArchiveOffer PAST = offer(1);
    private static final ArchiveOffer OTHER_PAST = offer(2);
    private static final Happened OFFERED = by(ALEX, new ArchiveOffered(PAST));
    private static final Happened A_WIN = by(
            SAM,
            new WinLogged(
                    new WinId(new UUID(7, 7)),
                    WinKind.WIN,
                    new Words("soup"),
                    About.US,
                    LocalDate.of(2026, 3, 1),
                    null,
                    null));

    @Test
    void theOtherAgreesToExactlyThePastThatIsOffered() {
        givenBoth()
                .when(ALEX, new OfferArchive(PAST))
                .then(new ArchiveOffered(PAST))
                .thenState(state -> assertThat(state.hasMovedOn()).isFalse())
                .when(SAM, new AgreeToArchive(OTHER_PAST.space()))
                .thenRefused(new ArchiveNotOffered())
                .when(SAM, new AgreeToArchive(PAST.space()))
                .then(new ArchiveAgreed(PAST.space()))
                .thenState(state -> assertThat(state.hasMovedOn()).isTrue());
    }

    @Test
    void nobodyAgreesInTheOthersStead() {
        givenBoth(OFFERED).when(ALEX, new AgreeToArchive(PAST.space())).thenRefused(new OwnArchiveOffer());
        givenBoth(OFFERED).when(ROBIN, new AgreeToArchive(PAST.space())).thenRefused(new NotAPartner());
    }

    @Test
    void whileSoloThereIsNobodyElseToAsk() {
        given(alexFounds(), OFFERED)
                .when(ALEX, new AgreeToArchive(PAST.space()))
                .then(new ArchiveAgreed(PAST.space()));
    }

    @Test
    void eitherEndsAnOfferAlone() {
        givenBoth(OFFERED).when(SAM, new EndArchiveOffer()).then(new ArchiveOfferEnded());
        givenBoth(OFFERED)
                .when(ALEX, new EndArchiveOffer())
                .then(new ArchiveOfferEnded())
                .when(SAM, new AgreeToArchive(PAST.space()))
                .thenRefused(new ArchiveNotOffered())
                .when(ALEX, new EndArchiveOffer())
                .thenNothingToDo();
    }

    @Test
    void anOfferTakesThePlaceOfOnesOwnAndOfNobodyElses() {
        givenBoth(OFFERED)
                .when(SAM, new OfferArchive(OTHER_PAST))
                .thenRefused(new ArchiveOfferedByOther())
                .when(ALEX, new OfferArchive(PAST))
                .thenNothingToDo()
                .when(ALEX, new OfferArchive(OTHER_PAST))
                .then(new ArchiveOffered(OTHER_PAST))
                .when(SAM, new AgreeToArchive(PAST.space()))
                .thenRefused(new ArchiveNotOffered());
    }

    @Test
    void nothingThatIsSharedIsEverReplaced() {
        givenBoth(A_WIN).when(ALEX, new OfferArchive(PAST)).thenRefused(new SpaceNotEmpty());
        givenBoth(OFFERED, A_WIN).when(SAM, new AgreeToArchive(PAST.space())).thenRefused(new SpaceNotEmpty());
        givenBoth(by(SAM, new CoupleRenamed(new Title("Home"))), OFFERED)
                .when(SAM, new AgreeToArchive(PAST.space()))
                .then(new ArchiveAgreed(PAST.space()));
    }

    @Test
    void nothingHappensAnyMoreInASpaceThatTheyHaveMovedOnFrom() {
        Happened agreed = by(SAM, new ArchiveAgreed(PAST.space()));

        givenBoth(OFFERED, agreed)
                .when(ALEX, new RenameCouple(new Title("Home")))
                .thenRefused(new MovedOn(PAST.space()))
                .when(SAM, new EndArchiveOffer())
                .thenRefused(new MovedOn(PAST.space()));
        given(alexFounds(), OFFERED, by(ALEX, new ArchiveAgreed(PAST.space())))
                .when(SAM, new JoinCouple(SAM_PROFILE))
                .thenRefused(new MovedOn(PAST.space()));
    }

    @Test
    void agreeingToWhatIsNotOfferedChangesNothing() {
        givenBoth(by(SAM, new ArchiveAgreed(PAST.space())))
                .thenState(state -> assertThat(state.hasMovedOn()).isFalse());
    }

    @Test
    void whateverIsSharedMakesASpaceNotEmpty() {
        assertThat(Arrays.stream(CoupleState.class.getRecordComponents()).map(RecordComponent::getName))
                .as("all that a feature shares is in shared, which isEmpty() compares")
                .containsExactly("seq", "couple", "shared", "archive");
    }

    @Test
    void anOfferNamesWhatItIsAbout() {
        assertThatThrownBy(() -> new ArchiveOffer(PAST.space(), "12", 1, Instant.EPOCH, Instant.EPOCH))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new ArchiveOffer(PAST.space(), PAST.sha256(), 0, Instant.EPOCH, Instant.EPOCH))
                .isInstanceOf(InvalidValue.class);
    }

    private static ArchiveOffer offer(int number) {
        return new ArchiveOffer(
                new CoupleId(new UUID(number, number)),
                String.valueOf(number).repeat(64),
                1204,
                Instant.parse("2024-05-01T08:00:00Z"),
                Instant.parse("2026-03-01T08:00:00Z"));
    }
}
