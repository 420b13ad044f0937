package app.twofold.server.personal;

import app.twofold.domain.WinId;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.Status;
import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalCommand.DraftBoundary;
import app.twofold.domain.personal.PersonalCommand.DraftGoal;
import app.twofold.domain.personal.PersonalState;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.WinCommand.BringInWins;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.server.CommandResult;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.couple.Couples;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// Brings along what is somebody's own, out of a space that they have alone into one that they share. It is copied: the
/// space that it comes from stays as it is. Wins are copied one by one, as their author chooses, and are shared then;
/// goals and boundaries become private drafts, which their author proposes or shares when they like.
@Service
public class OwnSpace {

    private final Couples couples;
    private final PersonalSpace personal;

    OwnSpace(Couples couples, PersonalSpace personal) {
        this.couples = couples;
        this.personal = personal;
    }

    /// What can be brought along and is not there yet.
    ///
    /// @param wins the latest first
    public record Own(List<Win> wins, List<Goal> goals, List<Boundary> boundaries) {

        public boolean isEmpty() {
            return wins.isEmpty() && goals.isEmpty() && boundaries.isEmpty();
        }
    }

    /// What has come along.
    ///
    /// @param drafts how many goals and boundaries are private drafts now
    public record Brought(int wins, int drafts) {}

    /// @param from a space that this person has alone; nothing comes out of any other
    /// @throws IllegalArgumentException if the seats are not both this person's
    /// @throws app.twofold.server.Unavailable if the database does not answer
    public Own look(SignedIn person, Seat from, Seat to) {
        if (!from.person().equals(person.person()) || !to.person().equals(person.person())) {
            throw new IllegalArgumentException("The seat is somebody else's");
        }
        CoupleState own = couples.state(from);
        CoupleState shared = couples.state(to);
        if (from.equals(to) || !own.isSolo()) {
            return new Own(List.of(), List.of(), List.of());
        }
        PersonalState drafts = personal.shown(person);
        return new Own(
                own.wins().byId().values().stream()
                        .filter(win ->
                                win.by().equals(person.person()) && !win.text().isBlank())
                        .filter(win -> !shared.wins().isTaken(win.id()))
                        .sorted(Comparator.comparing(Win::on)
                                .thenComparingLong(Win::seq)
                                .reversed())
                        .toList(),
                own.goals().byId().values().stream()
                        .filter(OwnSpace::isAlive)
                        .filter(goal -> shared.goals().find(goal.id()).isEmpty())
                        .filter(goal -> !drafts.drafts().containsKey(goal.id()))
                        .sorted(Comparator.comparing(Goal::proposedAt))
                        .toList(),
                own.boundaries().byId().values().stream()
                        .filter(boundary -> boundary.withdrawn() == null)
                        .filter(boundary ->
                                shared.boundaries().find(boundary.id()).isEmpty())
                        .filter(boundary -> !drafts.boundaries().containsKey(boundary.id()))
                        .sorted(Comparator.comparing(Boundary::at))
                        .toList());
    }

    /// Copies the chosen wins, and all goals and boundaries as drafts if that is wanted. Doing it again copies nothing
    /// twice.
    ///
    /// @param chosen what is not among the wins to be brought along is left out
    /// @throws IllegalArgumentException if the seats are not both this person's
    /// @throws app.twofold.server.Unavailable if the database does not answer; doing it again completes it
    public Brought bring(SignedIn person, Seat from, Seat to, Set<WinId> chosen, boolean drafts) {
        Own own = look(person, from, to);
        List<LogWin> wins = own.wins().stream()
                .filter(win -> chosen.contains(win.id()))
                .limit(BringInWins.MAX)
                .map(win -> new LogWin(
                        win.id(), win.kind(), win.text(), win.content().about(), win.on(), null, null))
                .toList();
        boolean isDone = wins.isEmpty()
                || couples.execute(to, UUID.randomUUID(), new BringInWins(wins)) instanceof CommandResult.Done;
        int kept =
                drafts ? (int) drafts(own).filter(draft -> keep(person, draft)).count() : 0;
        return new Brought(isDone ? wins.size() : 0, kept);
    }

    private boolean keep(SignedIn person, PersonalCommand draft) {
        return personal.execute(person, UUID.randomUUID(), draft);
    }

    private static Stream<PersonalCommand> drafts(Own own) {
        return Stream.concat(
                own.goals().stream().map(goal -> new DraftGoal(goal.id(), goal.draft())),
                own.boundaries().stream()
                        .map(one -> new DraftBoundary(
                                one.id(), one.holder(), one.standing().wording(), one.reviewOn())));
    }

    private static boolean isAlive(Goal goal) {
        Status status = goal.status();
        return status == Status.PROPOSED
                || status == Status.NOT_NOW
                || status == Status.ACTIVE
                || status == Status.ASIDE;
    }
}
