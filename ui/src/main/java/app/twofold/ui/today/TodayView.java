package app.twofold.ui.today;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Title;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.pattern.OnThisDay;
import app.twofold.server.account.FailedSignIns;
import app.twofold.server.account.PasswordResets;
import app.twofold.server.account.PrivateSide;
import app.twofold.server.account.Settings;
import app.twofold.server.invitation.Invitations;
import app.twofold.server.invitation.Invitations.Open;
import app.twofold.ui.alone.LockedNotice;
import app.twofold.ui.feature.Features;
import app.twofold.ui.feature.Glance;
import app.twofold.ui.feature.Glance.Spot;
import app.twofold.ui.feature.Waiting;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import app.twofold.ui.shell.NextCheckin;
import app.twofold.ui.shell.QuickLog;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/// The first page: what waits, what moves, and a place for a small good thing.
@Route(value = "", layout = MainLayout.class)
@PermitAll
class TodayView extends Div implements HasDynamicTitle {

    private final Me me;
    private final CoupleLive live;
    private final Invitations invitations;
    private final Features features;
    private final Optional<NextCheckin> next;
    private final PageHead head;
    private final Part first = new Part();
    private final Part ago = new Part();
    private final Map<Glance, Part> glances = new HashMap<>();

    TodayView(
            Me me,
            CoupleLive live,
            Invitations invitations,
            FailedSignIns failed,
            PasswordResets resets,
            PrivateSide own,
            Features features,
            ObjectProvider<QuickLog> quickLog,
            ObjectProvider<NextCheckin> next) {
        this.me = me;
        this.live = live;
        this.invitations = invitations;
        this.features = features;
        this.next = next.stream().findFirst();
        head = new PageHead("", "", parts(Spot.HEAD));
        Div side = new Div();
        side.addClassNames("side", "tf-stack");
        side.getStyle().set("--g", "28px");
        quickLog.stream().findFirst().map(QuickLog::card).ifPresent(side::add);
        side.add(parts(Spot.SIDE));
        side.add(ago);
        Div ahead = new Div();
        ahead.addClassName("ahead");
        this.next.map(NextCheckin::card).ifPresent(ahead::add);
        ahead.add(first);
        Div page = new Div(ahead, side);
        page.add(parts(Spot.BELOW));
        page.addClassName("tf-today");
        add(
                new SeenNotice(failedSignIns(failed), () -> failed.seen(me.signedIn())),
                new SeenNotice(passwordReset(resets), () -> resets.seen(me.signedIn())),
                new LockedNotice(own, me),
                head,
                page);
        Signal.effect(this, () -> show(live.state().get()));
    }

    @Override
    public String getPageTitle() {
        return t("shell.today");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        me.seat()
                .ifPresent(seat -> InvitationNews.follow(this, invitations, seat, () -> {
                    var _ = ui.access(() -> show(live.now()));
                }));
    }

    private Optional<String> failedSignIns(FailedSignIns failed) {
        return me.ifSignedIn()
                .flatMap(failed::of)
                .map(known ->
                        t("today.failed-sign-ins", known.tries(), me.dates().date(known.since())));
    }

    private Optional<String> passwordReset(PasswordResets resets) {
        return me.ifSignedIn()
                .flatMap(resets::of)
                .map(at -> t(
                        "today.password-reset", me.dates().date(at), me.dates().time(at)));
    }

    private void show(CoupleState couple) {
        Viewer viewer = me.viewer(couple);
        List<Waiting> waiting = features.waiting(viewer);
        Optional<String> joiner = joiner(couple);
        String name = me.settings().displayName().value();
        int things = waiting.size() + (joiner.isPresent() ? 1 : 0);
        head.show(Greeting.of(me.dates(), name), Greeting.waiting(things));
        List<?> around = List.of(
                couple.partners(), me.dates().today(), couple.today(me.dates().now()));
        boolean isMain =
                viewer.isSolo() && next.filter(one -> one.isAhead(viewer)).isEmpty();
        first.show(List.of(waiting, joiner, around, isMain), () -> new WaitingList(viewer, waiting, joiner, isMain));
        showAgo(viewer);
        glances.forEach((glance, part) -> part.show(
                List.of(glance.facts().apply(viewer), around),
                () -> glance.content().apply(viewer)));
    }

    /// @param spot whose parts these are
    private Component[] parts(Spot spot) {
        return features.glances(spot).stream()
                .map(glance -> glances.computeIfAbsent(glance, _ -> part(spot)))
                .toArray(Component[]::new);
    }

    private static Part part(Spot spot) {
        Part part = new Part();
        if (spot == Spot.HEAD) {
            part.getStyle().setDisplay(Style.Display.CONTENTS);
        }
        return part;
    }

    private void showAgo(Viewer viewer) {
        CoupleState couple = viewer.couple();
        LocalDate today = me.dates().today();
        List<OnThisDay> years = me.settings().onThisDay().isOpenOn(today) ? OnThisDay.of(couple, today) : List.of();
        ago.setVisible(!years.isEmpty());
        ago.show(
                List.of(years, couple.partners()),
                () -> years.isEmpty() ? new Div() : new OnThisDayCard(years, viewer, this::putAway));
    }

    private void putAway() {
        Settings settings = me.settings();
        me.save(settings.with(
                new Settings.OnThisDay(settings.onThisDay().shown(), me.dates().today())));
        show(live.now());
    }

    /// Who has accepted an invitation and waits to be confirmed.
    private Optional<String> joiner(CoupleState couple) {
        return couple.isSolo()
                ? me.seat().flatMap(invitations::open).map(Open::acceptedBy).map(Title::value)
                : Optional.empty();
    }
}
