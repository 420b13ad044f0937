package app.twofold.ui.kit;

import app.twofold.ui.kit.day.Mosaic;
import app.twofold.ui.kit.day.Rhythm;
import app.twofold.ui.kit.figure.Miles;
import app.twofold.ui.kit.figure.Near;
import app.twofold.ui.kit.figure.Progress;
import app.twofold.ui.kit.figure.Slots;
import app.twofold.ui.kit.form.Segments;
import app.twofold.ui.kit.form.Stepper;
import app.twofold.ui.shell.FocusLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Every component of the kit on one page.
@Route(value = "test/gallery", layout = FocusLayout.class)
@PageTitle("Gallery")
@AnonymousAllowed
class GalleryTestView extends Div {

    GalleryTestView() {
        getStyle().set("padding", "0 24px 64px").set("max-width", "1040px").set("margin", "0 auto");
        getStyle().set("width", "100%").set("box-sizing", "border-box");
        add(new PageHead(
                "Two halves, one mark",
                "Each person is a half.",
                Buttons.with(Icon.PLUS, Buttons.primary("Propose a goal", _ -> {}))));
        add(Layout.stack(28, marks(), surfaces(), acting(), counting(), writing(), month()));
    }

    private static Component marks() {
        Div row = Layout.row(20);
        row.addClassName("is-wrap");
        Arrays.stream(Mark.State.values())
                .forEach(state -> row.add(Layout.stack(
                        8,
                        new Mark(state, Owner.A).huge().labelled(state.name()),
                        new StateBadge(state, Owner.A, state.name()))));
        return row;
    }

    private static Component surfaces() {
        Pair pair = new Pair("Alex and Sam", new Avatar(Owner.A, "Alex"), new Avatar(Owner.B, "Sam")).here(Owner.B);
        return Layout.two(
                Leaf.article(Type.meta2("Left edge"), Type.heading2("Alex’s"))
                        .by(Owner.A)
                        .tight(),
                Leaf.article(Type.meta2("Right edge"), Type.heading2("Sam’s"))
                        .by(Owner.B)
                        .tight(),
                Leaf.article(Type.meta2("Both edges"), Type.heading2("Held by both"), pair)
                        .by(Owner.US),
                new Well(Well.onlyYou("Only you"), Type.voice("Sunk, ruled, graphite: private.")).ruled());
    }

    private static Component acting() {
        return Layout.stack(
                16,
                Layout.actions(
                        Buttons.primary("Agree to this wording", _ -> {}),
                        Buttons.plain(
                                "Read",
                                _ -> new QuietDialog("Take it back", Type.body("Nothing is lost."))
                                        .actions(
                                                Buttons.quiet("Leave it", _ -> {}),
                                                Buttons.primary("Take it back", _ -> {}))
                                        .open()),
                        Buttons.own("Keep private", _ -> {}),
                        Buttons.quiet("Not now", _ -> Toast.show("Taken back.", "Undo", () -> {})),
                        Chip.of(Owner.B, "That felt good"),
                        Chip.button("Me too", () -> {})),
                Layout.row(
                        16,
                        new Segments<>("Kind", "thanks", ordered("thanks", "Thanks", "win", "Win")),
                        new Stepper("Times a week", 3, 1, 7)),
                new Banner("Reconnecting. Your words are kept."));
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static Component counting() {
        List<Rhythm.Day> week = List.of(
                new Rhythm.Day("M", 1, 1, false, "Monday: Alex 1, Sam 1"),
                new Rhythm.Day("T", 0, 1, false, "Tuesday: Alex 0, Sam 1"),
                new Rhythm.Day("W", 2, 1, false, "Wednesday: Alex 2, Sam 1"),
                new Rhythm.Day("T", 1, 0, true, "Thursday: Alex 1, Sam 0"),
                new Rhythm.Day("F", 0, 0, false, "Friday: Alex 0, Sam 0"),
                new Rhythm.Day("S", 0, 0, false, "Saturday: Alex 0, Sam 0"),
                new Rhythm.Day("S", 0, 0, false, "Sunday: Alex 0, Sam 0"));
        return Leaf.section(Layout.three(
                new Rhythm(week),
                Layout.stack(
                        16,
                        new Slots(2, 3, "2 of 3"),
                        new Progress(0.53, "Saved for Lisbon"),
                        new Miles(2, 4, "2 of 4 hours")),
                new Near(3, "Two halves, three days apart")));
    }

    private static Component writing() {
        var area = Say.keep(Say.area("Why it matters"), "gallery/why");
        area.setValue("Because the table is where we used to be friends.");
        Writing writing = new Writing(area);
        writing.by(Owner.B, "Sam is writing");
        return Layout.two(
                Leaf.div(Say.line("What"), Type.note(Icon.EYE, "Sam will see this"))
                        .flat(),
                writing);
    }

    private static Component month() {
        LocalDate first = LocalDate.of(2025, 6, 1);
        List<Mosaic.Day> days = IntStream.range(0, 30)
                .mapToObj(i -> first.plusDays(i))
                .map(date -> new Mosaic.Day(
                        date,
                        date.getDayOfMonth() % 3 == 0 ? 2 : 0,
                        date.getDayOfMonth() % 4 == 0 ? 1 : 0,
                        date.getDayOfMonth() == 26,
                        "Day " + date.getDayOfMonth()))
                .toList();
        Div frame = new Div(new Mosaic(6, days, _ -> {}));
        frame.getStyle().set("max-width", "324px");
        return Leaf.section(Type.heading2("June"), frame).flat();
    }
}
