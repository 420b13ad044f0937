package app.twofold.domain.goal;

import app.twofold.domain.GoalId;
import app.twofold.domain.MilestoneId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.goal.GoalEvent.AchievedTakenBack;
import app.twofold.domain.goal.GoalEvent.AssentTakenBack;
import app.twofold.domain.goal.GoalEvent.CalledAchieved;
import app.twofold.domain.goal.GoalEvent.GoalAgreed;
import app.twofold.domain.goal.GoalEvent.GoalDeclined;
import app.twofold.domain.goal.GoalEvent.GoalEdited;
import app.twofold.domain.goal.GoalEvent.GoalLetGo;
import app.twofold.domain.goal.GoalEvent.GoalNoted;
import app.twofold.domain.goal.GoalEvent.GoalProposed;
import app.twofold.domain.goal.GoalEvent.GoalResumed;
import app.twofold.domain.goal.GoalEvent.GoalSetAside;
import app.twofold.domain.goal.GoalEvent.GoalTextEdited;
import app.twofold.domain.goal.GoalEvent.LetGoAcknowledged;
import app.twofold.domain.goal.GoalEvent.LetGoTakenBack;
import app.twofold.domain.goal.GoalEvent.MilestoneReached;
import app.twofold.domain.goal.GoalEvent.MilestoneReopened;
import app.twofold.domain.goal.GoalEvent.ProgressCorrected;
import app.twofold.domain.goal.GoalEvent.ProgressLogged;
import app.twofold.domain.goal.GoalEvent.ProgressTakenBack;
import app.twofold.domain.goal.GoalEvent.ProposalWithdrawn;
import app.twofold.domain.goal.GoalEvent.TextDiverged;
import app.twofold.domain.goal.GoalEvent.TextPicked;
import app.twofold.domain.goal.GoalEvent.WordingSuggested;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.timeline.EntryLog;
import app.twofold.domain.timeline.Moment;
import app.twofold.domain.timeline.Place;
import app.twofold.domain.timeline.Strand;
import app.twofold.domain.timeline.Subject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What the events of a goal tell. An assent by one of two, and one taken back while nothing was in force, are told by
/// the entry of the agreement alone.
public final class GoalReading {

    private GoalReading() {}

    public static EntryLog read(EntryLog log, Moment<Goals, GoalEvent> moment) {
        GoalId id = moment.event().goal();
        Goal after = moment.after().find(id).orElse(null);
        if (after == null) {
            return log;
        }
        return moment.before()
                .find(id)
                .map(before -> new Told(moment, before, after).in(log))
                .orElseGet(() -> log.plus(moment.entry(subject(after), new GoalHappening.Proposed(after.draft()))));
    }

    private static Subject subject(Goal goal) {
        return new Subject(Subject.Ref.of(goal.id()), goal.wording().title().value());
    }

    /// One event of a goal that was there before.
    private record Told(Moment<Goals, GoalEvent> moment, Goal before, Goal after) {

        EntryLog in(EntryLog log) {
            return switch (moment.event()) {
                case GoalProposed _ -> log;
                case GoalEdited _, WordingSuggested _ -> reworded(log);
                case GoalAgreed _ -> agreed(log.closed(wording()));
                case AssentTakenBack _ -> log.closed(wording());
                case GoalDeclined(var _, var _, var reason) ->
                    told(log.closed(wording()), isChanged(), new GoalHappening.Declined(reason));
                case ProposalWithdrawn _ ->
                    told(log.closed(wording()), before.proposal() != null, new GoalHappening.Withdrawn(before.draft()));
                case GoalNoted _ -> noted(log);
                case GoalTextEdited(var _, var field, var _, var _) -> field == null ? noted(log) : reworded(log);
                case TextDiverged(var _, var _, var text) -> told(log, true, new GoalHappening.KeptBeside(text));
                case TextPicked _ -> noted(reworded(log));
                case ProgressLogged _ -> progressed(log, moment.seq());
                case ProgressCorrected corrected -> progressed(log, corrected.entry());
                case ProgressTakenBack(var _, long entry) -> withoutProgress(log, entry);
                case MilestoneReached reached -> reached(log, reached);
                case MilestoneReopened(var _, var milestone) -> log.minus(milestone(milestone));
                case CalledAchieved _ -> calledAchieved(log);
                case AchievedTakenBack _ -> takenBack(log);
                case GoalSetAside(var _, var resumeOn) -> told(log, true, new GoalHappening.SetAside(resumeOn));
                case GoalResumed _ -> told(log, before.aside().containsKey(moment.by()), new GoalHappening.Resumed());
                case GoalLetGo letGo -> letGo(log, letGo);
                case LetGoAcknowledged _ -> told(log, isOver(), new GoalHappening.LetGoAcknowledged());
                case LetGoTakenBack _ -> after.ending().lettingGo() == null ? log.minus(lettingGo()) : log;
            };
        }

        private EntryLog told(EntryLog log, boolean isSo, GoalHappening happening) {
            return isSo ? log.plus(moment.entry(subject(after), happening)) : log;
        }

        private boolean isChanged() {
            return !Objects.equals(before.proposal(), after.proposal());
        }

        private boolean isOver() {
            return after.status().isEnded() && !before.status().isEnded();
        }

        private EntryLog reworded(EntryLog log) {
            Wording words = before.draft();
            if (after.draft().equals(words)) {
                return log;
            }
            return log.burst(wording(), moment.by(), moment.at())
                    .map(entry -> entry.happening() instanceof GoalHappening.Reworded(var first, var _)
                            ? log.changed(wording(), moment.entry(entry, subject(after), rewording(first)))
                            : log)
                    .orElseGet(() -> log.plus(wording(), moment.entry(subject(after), rewording(words))));
        }

        private GoalHappening rewording(Wording first) {
            return new GoalHappening.Reworded(first, after.draft());
        }

        private EntryLog agreed(EntryLog log) {
            Wordings.Agreed now = after.agreed();
            Wordings.Agreed old = before.agreed();
            Wordings.Proposal open = before.proposal();
            if (now == null || open == null || now.equals(old)) {
                return log;
            }
            var assents = open.assents().plus(moment.by(), moment.at());
            GoalHappening happening = new GoalHappening.Agreed(
                    now.version(),
                    now.wording(),
                    old == null ? null : old.wording(),
                    old == null ? null : old.since(),
                    assents);
            return log.plus(moment.entry(assents.keySet(), subject(after), happening));
        }

        private EntryLog noted(EntryLog log) {
            String text = before.notes().text();
            if (after.notes().text().equals(text)) {
                return log;
            }
            return log.burst(notes(), moment.by(), moment.at())
                    .map(entry -> entry.happening() instanceof GoalHappening.Noted(var first, var _)
                            ? log.changed(notes(), moment.entry(entry, subject(after), noting(first)))
                            : log)
                    .orElseGet(() -> log.plus(notes(), moment.entry(subject(after), noting(text))));
        }

        private GoalHappening noting(String first) {
            return new GoalHappening.Noted(first, after.notes().text());
        }

        private EntryLog progressed(EntryLog log, long seq) {
            Progress.Entry entry = after.progress().entries().get(seq);
            if (entry == null) {
                return log;
            }
            GoalHappening happening = new GoalHappening.Progressed(entry);
            return seq == moment.seq()
                    ? told(log, true, happening)
                    : log.corrected(new Place(entry.at(), seq), moment.seq(), happening);
        }

        private EntryLog withoutProgress(EntryLog log, long seq) {
            Progress.Entry entry = before.progress().entries().get(seq);
            return entry == null ? log : log.minus(new Place(entry.at(), seq));
        }

        private EntryLog reached(EntryLog log, MilestoneReached reached) {
            Title title = Stream.of(after.wording(), after.draft())
                    .flatMap(wording -> wording.measure() instanceof Measure.Milestones(var steps)
                            ? steps.stream()
                            : Stream.empty())
                    .filter(step -> step.id().equals(reached.milestone()))
                    .map(Measure.Milestone::title)
                    .findFirst()
                    .orElse(after.wording().title());
            Strand strand = milestone(reached.milestone());
            GoalHappening happening = new GoalHappening.MilestoneReached(title, reached.on());
            return log.minus(strand).plus(strand, moment.entry(subject(after), happening));
        }

        private EntryLog calledAchieved(EntryLog log) {
            if (after.ending().achievedAt() != null) {
                return before.ending().achievedAt() == null
                        ? log.plus(moment.entry(
                                after.ending().calledAchieved(), subject(after), new GoalHappening.Achieved()))
                        : log;
            }
            return before.ending().calledAchieved().contains(moment.by())
                    ? log
                    : log.plus(achieved(moment.by()), moment.entry(subject(after), new GoalHappening.CalledAchieved()));
        }

        private EntryLog takenBack(EntryLog log) {
            boolean wasCalled = before.ending().calledAchieved().contains(moment.by());
            return wasCalled && before.ending().achievedAt() == null ? log.minus(achieved(moment.by())) : log;
        }

        private EntryLog letGo(EntryLog log, GoalLetGo letGo) {
            if (before.ending().lettingGo() != null) {
                return told(log, isOver(), new GoalHappening.LetGoAcknowledged());
            }
            GoalHappening happening = new GoalHappening.LetGo(letGo.reason(), isOver());
            return log.plus(lettingGo(), moment.entry(subject(after), happening));
        }

        private Strand wording() {
            return new Strand(Strand.Of.WORDING, after.id());
        }

        private Strand notes() {
            return new Strand(Strand.Of.NOTES, after.id());
        }

        private Strand milestone(MilestoneId milestone) {
            return new Strand(Strand.Of.MILESTONE, List.of(after.id(), milestone));
        }

        private Strand achieved(PersonId person) {
            return new Strand(Strand.Of.ACHIEVED, List.of(after.id(), person));
        }

        private Strand lettingGo() {
            return new Strand(Strand.Of.LETTING_GO, after.id());
        }
    }
}
