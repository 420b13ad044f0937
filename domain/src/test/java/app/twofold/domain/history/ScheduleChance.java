package app.twofold.domain.history;

import static app.twofold.domain.People.BERLIN;
import static app.twofold.domain.People.NEW_YORK;

import app.twofold.domain.Command;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.Story;
import app.twofold.domain.TemplateId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.Occurrences;
import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.DeclineMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.DeclineSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.EndSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.PauseSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ResumeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.Skip;
import app.twofold.domain.checkin.schedule.ScheduleCommand.SuggestPlan;
import app.twofold.domain.checkin.schedule.ScheduleCommand.TakeBackScheduleAssent;
import app.twofold.domain.checkin.schedule.ScheduleCommand.Unskip;
import app.twofold.domain.checkin.schedule.ScheduleCommand.WithdrawMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.WithdrawPlan;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateCommand.DropTemplate;
import app.twofold.domain.checkin.template.TemplateCommand.KeepTemplate;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.checkin.template.Templates;
import app.twofold.domain.couple.CoupleState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/// Makes up what somebody may ask for about schedules and templates: mostly what fits, often what does not.
final class ScheduleChance {

    private static final int SCHEDULES = 4;
    private static final String[] RULES = {
        "FREQ=WEEKLY",
        "FREQ=WEEKLY;INTERVAL=2",
        "FREQ=WEEKLY;BYDAY=TU,SU",
        "FREQ=MONTHLY;BYDAY=1SU",
        "FREQ=WEEKLY;COUNT=3"
    };

    private final Random random;
    private Instant now = Story.START;

    ScheduleChance(Random random) {
        this.random = random;
    }

    Command command(CoupleState state, Instant at) {
        now = at;
        return random.nextInt(8) == 0 ? template(state) : schedule(state);
    }

    private Command template(CoupleState state) {
        TemplateId id = new TemplateId(new UUID(8, random.nextInt(3)));
        int version = state.checkins()
                .templates()
                .find(id)
                .map(Templates.Kept::version)
                .orElse(0);
        return random.nextInt(4) == 0
                ? new DropTemplate(id)
                : new KeepTemplate(
                        id,
                        random.nextInt(8) == 0 ? 7 : version,
                        pick(BuiltIn.values()).template());
    }

    private Command schedule(CoupleState state) {
        ScheduleId id = new ScheduleId(new UUID(7, random.nextInt(SCHEDULES)));
        Optional<Schedule> known = state.checkins().schedules().find(id);
        if (known.isEmpty() && random.nextInt(10) > 0) {
            return new ProposeSchedule(id, plan());
        }
        if (known.isPresent() && random.nextInt(3) == 0) {
            return occurrence(state, known.get());
        }
        return switch (random.nextInt(40)) {
            case 0 -> new ProposeSchedule(id, plan());
            case 1, 2, 3, 4, 5 -> new SuggestPlan(id, version(known), plan());
            case 6 -> new TakeBackScheduleAssent(id);
            case 7 -> new DeclineSchedule(id, version(known), new Words("not on Sundays"));
            case 8, 9 -> new WithdrawPlan(id);
            case 10, 11 -> new PauseSchedule(id, random.nextBoolean() ? null : day().plusDays(random.nextInt(9)));
            case 12, 13, 14, 15 -> new ResumeSchedule(id);
            case 16 -> random.nextInt(3) == 0 ? new EndSchedule(id) : new ResumeSchedule(id);
            default -> new AgreeSchedule(id, version(known));
        };
    }

    private Command occurrence(CoupleState state, Schedule schedule) {
        LocalDateTime original = original(state, schedule);
        var open = schedule.overrides().askedMoves().get(original);
        if (open != null && random.nextInt(3) > 0) {
            return switch (random.nextInt(6)) {
                case 0 -> new WithdrawMove(schedule.id(), original);
                case 1 -> new DeclineMove(schedule.id(), original);
                default -> new AgreeMove(schedule.id(), original, open.move().to());
            };
        }
        return switch (random.nextInt(6)) {
            case 0 -> new Skip(schedule.id(), original);
            case 1, 2 -> new Unskip(schedule.id(), skipped(schedule, original));
            default -> new ProposeMove(schedule.id(), original, original.plusHours(random.nextInt(200) - 20L));
        };
    }

    /// Mostly the time of an occurrence, sometimes nonsense.
    private LocalDateTime original(CoupleState state, Schedule schedule) {
        List<LocalDateTime> known = Stream.concat(
                        schedule.overrides().askedMoves().keySet().stream(),
                        Occurrences.of(
                                        state.checkins(),
                                        schedule,
                                        now.minus(Duration.ofDays(10)),
                                        now.plus(Duration.ofDays(30)),
                                        now)
                                .map(Occurrence::id)
                                .map(occurrence -> occurrence.original()))
                .toList();
        boolean nonsense = known.isEmpty() || random.nextInt(10) == 0;
        return nonsense ? day().atTime(19, 30) : known.get(random.nextInt(known.size()));
    }

    /// Mostly the time of an occurrence that is skipped.
    private LocalDateTime skipped(Schedule schedule, LocalDateTime otherwise) {
        List<LocalDateTime> known = List.copyOf(schedule.overrides().skips().keySet());
        return known.isEmpty() || random.nextInt(6) == 0 ? otherwise : known.get(random.nextInt(known.size()));
    }

    private int version(Optional<Schedule> known) {
        int current =
                known.map(Schedule::proposal).map(Schedule.Proposal::version).orElse(0);
        return random.nextInt(8) == 0 ? current + 1 : current;
    }

    private Plan plan() {
        ZoneId zone = pick(BERLIN, NEW_YORK);
        LocalDateTime start =
                LocalDateTime.ofInstant(now, zone).truncatedTo(ChronoUnit.HOURS).plusHours(random.nextInt(100) - 10L);
        TemplateRef template = random.nextInt(4) == 0
                ? new TemplateRef.Own(new TemplateId(new UUID(8, random.nextInt(3))))
                : new TemplateRef.Supplied(pick(BuiltIn.values()));
        return new Plan(
                new Title("Talk " + random.nextInt(100)),
                template,
                start,
                zone,
                random.nextInt(6) == 0 ? null : new Recurrence(pick(RULES)),
                Duration.ofMinutes(20),
                Duration.ofHours(1 + random.nextInt(100)),
                List.of(Duration.ofHours(1)));
    }

    private LocalDate day() {
        return LocalDate.ofInstant(now, BERLIN);
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
