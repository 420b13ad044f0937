package app.twofold.ui.checkin.schedule;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeMove;
import app.twofold.ui.checkin.desk.Times;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.form.Checked;
import app.twofold.ui.kit.form.ClockPicker;
import app.twofold.ui.kit.form.DayPicker;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/// Suggests another time for one check-in, by the clock of the one who suggests it. It moves when both have agreed.
public final class MoveDialog extends QuietDialog {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Occurrence occurrence;
    private final transient Viewer viewer;
    private final transient Runnable after;
    private final DayPicker day;
    private final ClockPicker time = new ClockPicker(t("checkin.schedule.time"), Duration.ofMinutes(15));
    private final Paragraph others = Type.meta2("");

    /// @param after runs when it has been sent
    public MoveDialog(Desk desk, Occurrence occurrence, Viewer viewer, Runnable after) {
        super(t("checkin.move"));
        this.desk = desk;
        this.occurrence = occurrence;
        this.viewer = viewer;
        this.after = after;
        day = new DayPicker(t("checkin.move.day"), viewer.couple().weekStart(), viewer.dates())
                .fromToday(0, t("checkin.refused.move-past"));
        LocalDateTime now = LocalDateTime.ofInstant(occurrence.start(), zone());
        boolean past = now.toLocalDate().isBefore(viewer.dates().today());
        day.setValue(past ? viewer.dates().today().plusDays(1) : now.toLocalDate());
        time.setValue(now.toLocalTime());
        others.getElement().setAttribute("aria-live", "polite");
        day.addValueChangeListener(_ -> tellOthers());
        time.addValueChangeListener(_ -> tellOthers());
        String text = viewer.isSolo()
                ? t("checkin.move.solo", Times.within(viewer, occurrence.start()))
                : t("checkin.move.text", Times.within(viewer, occurrence.start()), viewer.other());
        add(Layout.stack(16, Type.sub(text), Layout.two(day, time), others));
        actions(Buttons.quiet(t("kit.cancel"), _ -> close()), Buttons.primary(t("checkin.move.suggest"), _ -> send()));
        tellOthers();
    }

    private void send() {
        Optional<Instant> wanted = wanted();
        if (wanted.isEmpty()) {
            if (day.isEmpty()) {
                Checked.refuse(day, t("kit.fault.empty"));
            }
            if (time.isEmpty()) {
                Checked.refuse(time, t("kit.fault.empty"));
            }
            return;
        }
        if (wanted.get().equals(occurrence.start())) {
            Checked.refuse(day, t("checkin.move.same"));
            return;
        }
        LocalDateTime to =
                LocalDateTime.ofInstant(wanted.get(), occurrence.plan().zone());
        if (desk.send(
                day,
                () -> new ProposeMove(
                        occurrence.id().schedule(), occurrence.id().original(), to))) {
            close();
            after.run();
        }
    }

    private Optional<Instant> wanted() {
        return day.isEmpty() || time.isEmpty() || day.isInvalid()
                ? Optional.empty()
                : Optional.of(
                        day.getValue().atTime(time.getValue()).atZone(zone()).toInstant());
    }

    private void tellOthers() {
        others.setText(wanted().flatMap(moment -> Times.others(viewer, moment)).orElse(""));
        others.setVisible(!others.getText().isEmpty());
    }

    private ZoneId zone() {
        return viewer.dates().zone();
    }
}
