package app.twofold.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every sentence of the security document is under test, and what it says of the build and the container is so.
class SecurityDocumentTest {

    private static final Path ROOT = Path.of("..");

    /// How each sentence begins, and which test shows it, as `Class#method`.
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("Use cases take a seat", "EveryCallTest#nothingButTheOpenCallsAnswersWhoIsNotSignedIn"),
            Map.entry("no id in a request", "EveryCallTest#whatIsSomebodyElsesAnswersAsIfItWereNotThere"),
            Map.entry("A couple that is not yours", "EveryScreenTest#whatIsAnotherCouplesLooksLikeWhatIsNotThere"),
            Map.entry("What is private opens", "OperatorsViewTest#isNothingButThatSomethingIsThere"),
            Map.entry("It is open where", "PrivateSideTest#staysLockedThereWhileItIsOpenOnTheOwnersDevice"),
            Map.entry(
                    "Who wants to be asked", "AskingAgainTest#theKeyIsNotInMemoryAfterTheTimeAlthoughTheScreenIsOpen"),
            Map.entry(
                    "nothing in the database opens", "AskingAgainTest#noKeyThatIsWrappedForADeviceStaysInTheDatabase"),
            Map.entry("To be asked less often", "AskingAgainTest#aLooserOneNeedsItAndChangesNothingWithoutIt"),
            Map.entry("A password that somebody else", "PrivateSideTest#isLockedUnderAPasswordThatSomebodyElseHasSet"),
            Map.entry("Recovery codes are shown", "RecoveryCallsTest#setsANewPasswordAndSignsOutEverywhere"),
            Map.entry("a wrong code", "RecoveryCallsTest#answersAndWorksTheSameForAnAddressThatNobodyHas"),
            Map.entry("A link of the operator's", "PasswordResetsTest#worksOnceAndLocksWhatIsPrivate"),
            Map.entry("Passwords are hashed with", "AccountCallsTest#strengthensAWeakHashAtTheNextSignIn"),
            Map.entry("A new one that is found", "PasswordTest#whatAnybodyWouldTryFirstIsNone"),
            Map.entry(
                    "They are hashed on threads",
                    "PasswordHashingTest#hashesOnPlatformThreadsOfItsOwnFewerThanThereAreProcessors"),
            Map.entry("who would wait for long", "PasswordHashingTest#whoWouldWaitForLongIsToldToComeAgain"),
            Map.entry("A taken email address", "AccountCallsTest#answersASignUpForATakenAddressAlikeAndWorksAsMuch"),
            Map.entry("Attempts to sign in", "LimitsTest#whoTriesTooOftenWaitsAsLongAsTheyAreToldAndNoLonger"),
            Map.entry("tries of somebody signed in", "LimitsTest#nobodyHoldsUpWhoTriesFromTheSameAddress"),
            Map.entry(
                    "Tries to sign in to one account", "GuessingTest#manyAddressesTogetherCannotTryMuchMoreThanOneCan"),
            Map.entry("A browser in which its owner", "GuessingTest#whoGuessesShutsNoOwnerOutOfABrowserThatTheyKnow"),
            Map.entry("Each refused try", "GuessingTest#theLogSaysWhatAndFromWhereForAProgramThatBansAndNotAboutWhom"),
            Map.entry("The owner sees on Today", "TodayViewTest#tellsHowOftenSomebodyElseTriedToSignInUntilItIsSeen"),
            Map.entry("Who may make an account", "ClosedRegistrationTest#nothingOpensTheDoor"),
            Map.entry(
                    "Where it takes an invitation",
                    "InvitedRegistrationTest#whateverLeadsNowhereGetsOneAnswerWhoeverAsks"),
            Map.entry("One invitation lets in", "InvitedRegistrationTest#ofManyWhoComeByOneInvitationAtOnceOneIsLetIn"),
            Map.entry(
                    "a taken one uses it up",
                    "InvitedRegistrationTest#aTakenAddressAnswersAlikeWorksAsMuchAndUsesTheInvitationUpAsWell"),
            Map.entry("Where no accounts are made", "ClosedRegistrationTest#anOpenInvitationDoesNotEither"),
            Map.entry("Changing the address", "AddressCallsTest#aWrongPasswordChangesNothing"),
            Map.entry("Where email goes out it changes", "AddressByMailTest#nothingChangesUntilTheCodeIsThere"),
            Map.entry("The former address", "AddressByMailTest#theFormerOneIsToldAndNotWhichTheNewOneIs"),
            Map.entry("A taken address answers", "AddressByMailTest#toATakenOneNothingGoesAndItLooksAlike"),
            Map.entry("What opens by the password", "AccountAddressTest#whatThePasswordOpensStaysOpenByIt"),
            Map.entry("Commands, new couples", "PaceTest#commandsBeyondWhatHandsCanDoAreToWait"),
            Map.entry("`TWOFOLD_RATE_LIMITS=off`", "SyncLoadTest#whatIsDoneAndSeenIsHeldAndWhatIsNotIsMissed"),
            Map.entry("A browser that is signed in is", "SignInTest#keepsTheBrowserSignedInBeyondTheSession"),
            Map.entry("everyone sees theirs", "AccountCallsTest#letsNobodyRevokeAnothersToken"),
            Map.entry("Whatever was signed in with it", "AccountCallsTest#endsEverythingElseWhenThePasswordChanges"),
            Map.entry("Without \"stay signed in\"", "SignInTest#staysSignedInOnlyWhereTheBoxIsTicked"),
            Map.entry("Invitations work once", "PairingTest#answersAlikeForAnUnknownAUsedAndAWithdrawnSecret"),
            Map.entry("only their hash is stored", "AccountCallsTest#keepsAddressesAndNamesOutOfADump"),
            Map.entry("Encryption at rest", "KeysTest#doNotFitAnotherCouple"),
            Map.entry("Backups are sealed", "BackupTest#itsHeadCanBeReadByAnybodyAndNothingElse"),
            Map.entry("Each is checked", "RestoreRefusedTest#theLastSealedByte"),
            Map.entry("Its files are", "BackupTest#itsFilesAreTheirOwnersAloneAndNothingElseIsLeft"),
            Map.entry("Cookies are", "BehindHttpsTest#staysWithHttpsAndBindsCookiesToThisHost"),
            Map.entry("Two copies on one host", "PolicyJourneyTest#twoCopiesOnOneHostLeaveEachOtherAlone"),
            Map.entry("A session never stands", "SignInTest#writesNoSessionIntoAnAddressAndTakesNoneFromOne"),
            Map.entry("Browser: every answer", "EveryAnswerTest#everyAnswerOfEveryKindTellsBrowsersWhatToRefuse"),
            Map.entry("Behind HTTPS it asks", "BehindHttpsTest#staysWithHttpsAndBindsCookiesToThisHost"),
            Map.entry("A content security policy", "PolicyJourneyTest#nothingForeignRuns"),
            Map.entry("Tabs say", "PolicyJourneyTest#everyScreenKeepsToThePolicyAndNamesItselfByItsKind"),
            Map.entry("Requests that change", "AccountCallsTest#wantsTheCsrfTokenOfABrowserSession"),
            Map.entry("Quick exit takes", "SignInTest#signsNobodyOutByALinkOrAnotherSitesForm"),
            Map.entry("WebSocket handshakes", "HandshakeTest#aBrowserSessionCountsOnlyFromAnAllowedOrigin"),
            Map.entry("So is everything else", "ForeignPagesTest#nothingIsSaidToAForeignPage"),
            Map.entry("Presence tells", "PresenceTest#theOtherIsToldOfWhatTheTwoShareAndOfNothingElse"),
            Map.entry("Drafts leave no trace", "PersonalSpaceTest#theOtherReadsNothingThatIsMadeOfADraft"),
            Map.entry("Erasing asks", "ErasingCallsTest#aWrongPasswordChangesNothing"),
            Map.entry("Nothing of it can be read", "ErasingCallsTest#noWordIsLeftAnywhereAndTheOthersStay"),
            Map.entry("After a crash", "ErasingKillTest#nothingIsThereThatWasErasedAndAllIsThereBesides"),
            Map.entry("Of the key nothing", "ScrubbingTest#leavesNoDestroyedKeyInAnyFileOfTheDatabase"),
            Map.entry("Deleting an account", "DeletedAccountTest#aWrongPasswordOrNoWordOnTheWordsChangesNothing"),
            Map.entry("It leaves every space", "DeletedAccountTest#nothingOfTheirOwnIsLeftAndTheyAreSignedInNowhere"),
            Map.entry(
                    "of what was the person's", "DeletedAccountTest#nothingOfTheirOwnIsLeftAndTheyAreSignedInNowhere"),
            Map.entry(
                    "It is done again",
                    "DeletedAccountTest#anAccountThatComesBackWithADatabaseFromBeforeIsDeletedAgain"),
            Map.entry("Exporting asks", "ArchiveCallsTest#asksForThePasswordFirst"),
            Map.entry("An export is written", "ArchiveCallsTest#comesAsAFileThatNobodyKeeps"),
            Map.entry("it holds nothing", "ArchiveCallsTest#whatIsSealedOrPrivateIsInItsAuthorsAlone"),
            Map.entry("A table's cells", "CellsTest#whatMayBeTakenForAFormulaIsGuardedAndComesBack"),
            Map.entry("What is imported", "ArchiveReaderTest#aBombIsPutOutBeforeItFillsAnything"),
            Map.entry("Input is read strictly", "BadInputTest#aBodyIsUtf8AndJson"),
            Map.entry("every text has a length", "BadInputTest#aCommandThatCannotBeRightChangesNothing"),
            Map.entry("Whatever comes from outside", "MalformedInputTest#theServerFailsAtNothingThatComesFromOutside"),
            Map.entry("The head of a request", "SlowHeadTest#thatComesByteByByteIsCut"),
            Map.entry("a slower sender", "SlowHeadTest#thatComesByteByByteIsCut"),
            Map.entry("What fails is answered", "DatabaseAwayTest#everyCallWithATokenSaysSo"),
            Map.entry("Log: no words", "QuietLogTest#holdsNoWordNoAddressAndNoSecret"),
            Map.entry("of an unexpected failure", "UnforeseenTest#standsInTheLogInFullOnceAndThenAsOneLine"),
            Map.entry("Program: listens on localhost", "SecurityDocumentTest#theProgramListensOnLocalhost"),
            Map.entry("error responses", "EveryAnswerTest#errorsSayNothingOfTheInside"),
            Map.entry("of the actuator", "EveryScreenTest#nothingElseIsServedBesideScreensAndApi"),
            Map.entry("The container runs", "SecurityDocumentTest#theContainerRunsWithAsLittleAsItNeeds"),
            Map.entry("Embedded database", "EmbeddedDatabaseTest#writesDurablyAndAsksForAPassword"),
            Map.entry("Supply chain", "SecurityDocumentTest#theBuildRefusesWhatItSaysAndListsWhatItTakes"),
            Map.entry("The program holds", "SecurityDocumentTest#theBuildRefusesWhatItSaysAndListsWhatItTakes"));

    @Test
    void everySentenceHasATestThatIsThere() {
        List<String> sentences = sentences();
        assertThat(sentences)
                .hasSizeGreaterThan(40)
                .allSatisfy(sentence -> assertThat(SHOWN.keySet().stream().filter(sentence::startsWith))
                        .as(sentence)
                        .hasSize(1));
        assertThat(SHOWN.keySet()).allSatisfy(begin -> assertThat(sentences).anyMatch(one -> one.startsWith(begin)));
        assertThat(SHOWN.values())
                .allSatisfy(test -> assertThat(sourceOf(test))
                        .as(test)
                        .contains("void " + test.substring(test.indexOf('#') + 1) + "("));
    }

    @Test
    void theProgramListensOnLocalhost() {
        assertThat(read("ui/src/main/resources/application.properties"))
                .contains("\ntwofold.host=localhost\n", "\nserver.address=${twofold.host}\n");
    }

    @Test
    void theContainerRunsWithAsLittleAsItNeeds() {
        String image = read("Dockerfile");
        String service = read("docker-compose.yml");
        assertThat(image.lastIndexOf("\nUSER twofold\n")).isGreaterThan(image.lastIndexOf("\nRUN "));
        assertThat(service.substring(0, service.indexOf("\n  postgres:")))
                .contains("read_only: true", "cap_drop: [ALL]", "no-new-privileges:true", "127.0.0.1:8080");
    }

    @Test
    void theBuildRefusesWhatItSaysAndListsWhatItTakes() {
        assertThat(read("pom.xml"))
                .contains("<exclude>com.vaadin:vaadin-charts-flow</exclude>", "<id>known-weaknesses</id>");
        assertThat(read("ui/pom.xml")).contains("<artifactId>cyclonedx-maven-plugin</artifactId>", "<failOnBlacklist>");
    }

    /// The sentences under "Measures", without what names their group.
    private static List<String> sentences() {
        String document = read("docs/security.md");
        String measures =
                document.substring(document.indexOf("\n- "), document.indexOf("\n## What it does not protect against"));
        return Arrays.stream(measures.split("\n- "))
                .map(group -> group.replace("**", "").replaceAll("\\s+", " ").strip())
                .filter(group -> !group.isEmpty())
                .flatMap(group -> Arrays.stream(group.split("(?<=\\.)\\s+(?=[A-Z`])|(?<=;)\\s")))
                .filter(sentence -> sentence.contains(" "))
                .toList();
    }

    private static String sourceOf(String test) {
        String file = test.substring(0, test.indexOf('#')) + ".java";
        return Stream.of("server/src/test/java", "ui/src/test/java")
                .flatMap(folder -> found(ROOT.resolve(folder), file).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + file));
    }

    private static Optional<String> found(Path folder, String file) {
        try (Stream<Path> sources = Files.walk(folder)) {
            Optional<Path> source = sources.filter(
                            path -> path.getFileName().toString().equals(file))
                    .findFirst();
            return source.isEmpty() ? Optional.empty() : Optional.of(Files.readString(source.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
