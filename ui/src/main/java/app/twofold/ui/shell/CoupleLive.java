package app.twofold.ui.shell;

import app.twofold.domain.Command;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.server.CommandResult;
import app.twofold.server.Seat;
import app.twofold.server.couple.Couples;
import app.twofold.server.limit.Pace;
import app.twofold.server.limit.RateLimits;
import app.twofold.server.live.LiveHub;
import app.twofold.server.live.Presence;
import app.twofold.server.live.Presence.Here;
import app.twofold.ui.kit.form.DayTurned;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The couple as it is right now, on one screen: follows every commit of both partners until the screen is closed.
/// Everything here is called with the session locked, as listeners and effects are.
@Component
@UIScope
public class CoupleLive {

    private final Me me;
    private final Couples couples;
    private final LiveHub hub;
    private final Presence presence;
    private final Midnight midnight;
    private final RateLimits limits;

    private final ValueSignal<CoupleState> state = new ValueSignal<>(CoupleState.EMPTY);
    private final ValueSignal<Map<ZoneId, LocalDate>> days = new ValueSignal<>(Map.of());
    private final Signal<CoupleState> stateToday = this::stateToday;
    private final ValueSignal<Optional<Here>> partnerHere = new ValueSignal<>(Optional.empty());
    private final ValueSignal<String> place = new ValueSignal<>("");
    private @Nullable Following following;
    private Midnight.@Nullable Watch watch;
    private @Nullable UI screen;

    CoupleLive(Me me, Couples couples, LiveHub hub, Presence presence, Midnight midnight, RateLimits limits) {
        this.me = me;
        this.couples = couples;
        this.hub = hub;
        this.presence = presence;
        this.midnight = midnight;
        this.limits = limits;
    }

    /// The state after the latest commit that this screen has heard of; the empty state before the person has a
    /// couple. It is told again when a new day begins for this person, the partner or the couple, because what an
    /// effect shows of it may speak of today.
    public Signal<CoupleState> state() {
        follow();
        return stateToday;
    }

    /// Where the partner is, while both have opted in and the partner is here.
    public Signal<Optional<Here>> partnerHere() {
        follow();
        return partnerHere;
    }

    /// Where this screen is, in the words of [#at].
    public Signal<String> place() {
        return place;
    }

    /// The state to look at once, outside an effect.
    public CoupleState now() {
        return state().peek();
    }

    /// The seat's partner at this screen; empty before the person has a couple.
    public Optional<Partner> self() {
        return now().partner(me.person());
    }

    /// The other partner; empty while solo.
    public Optional<Partner> other() {
        return now().partnerOf(me.person());
    }

    /// Executes a command under a new id. What it changes is on this screen when the call returns.
    ///
    /// @throws app.twofold.server.Unavailable if the database does not answer
    public CommandResult execute(Command command) {
        return execute(UUID.randomUUID(), command);
    }

    /// Executes a command under an id of the caller's; the same id takes effect once.
    ///
    /// @throws app.twofold.server.Unavailable if the database does not answer
    /// @throws app.twofold.server.limit.TooManyAttempts if the person does more than one person can
    public CommandResult execute(UUID commandId, Command command) {
        Seat seat = me.seat().orElseThrow();
        limits.keep(Pace.COMMAND, seat.person().value());
        CommandResult outcome = couples.execute(seat, commandId, command);
        show(couples.state(seat));
        return outcome;
    }

    /// Takes in what has been committed by now, also what this screen has not been told of yet. The frame does so
    /// before a page opens, so that the page finds all that there is. Not to be called from an effect.
    ///
    /// @throws app.twofold.server.Unavailable if the state has to be read and the database does not answer
    public void takeIn() {
        follow();
        me.seat().map(couples::state).ifPresent(this::show);
    }

    /// Tells the partner where this screen is, if both have opted in.
    ///
    /// @param where   the screen, for example "goal/UUID"
    /// @param editing the field that is being written in, if any
    public void at(String where, @Nullable String editing) {
        follow();
        place.set(where);
        if (following != null) {
            following.at(where, editing);
        }
    }

    private void turn(Map<ZoneId, LocalDate> now) {
        if (screen != null && !now.equals(days.peek())) {
            days.set(now);
            DayTurned.tell(screen, now);
        }
    }

    private CoupleState stateToday() {
        var _ = days.get();
        return state.get();
    }

    private void follow() {
        if (following == null) {
            me.seat().ifPresent(seat -> {
                UI ui = UI.getCurrentOrThrow();
                var watching = midnight.follow(ui, this::turn);
                watch = watching;
                screen = ui;
                ui.addDetachListener(_ -> watching.close());
                show(couples.state(seat));
                following = Following.open(ui, seat, hub, presence, this::show, partnerHere::set);
            });
        }
    }

    private void show(CoupleState latest) {
        if (latest.seq() >= state.peek().seq()) {
            state.set(latest);
        }
        if (watch != null) {
            turn(watch.in(zones(state.peek())));
        }
    }

    /// Where a new day changes what this screen shows.
    private Set<ZoneId> zones(CoupleState latest) {
        Stream<ZoneId> partners =
                latest.partners().stream().map(partner -> partner.profile().zone());
        return Stream.concat(Stream.of(me.zone(), latest.zone()), partners).collect(Collectors.toUnmodifiableSet());
    }
}
