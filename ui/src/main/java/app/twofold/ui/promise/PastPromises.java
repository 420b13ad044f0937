package app.twofold.ui.promise;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.Agenda;
import app.twofold.domain.promise.Promise;
import app.twofold.domain.promise.Promise.Earlier;
import app.twofold.domain.promise.Promise.Stage;
import app.twofold.domain.promise.Promise.View;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How promises went, by the words of those who say so, and what was promised before both changed it; newest first.
final class PastPromises extends Section {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;
    private static final int PRESENT = -1;

    private final transient Desk desk;
    private final transient Runnable after;
    private final UnorderedList list = new UnorderedList();
    private final Button more = Buttons.plain(t("promise.past.more"), _ -> showMore());
    private transient Map<Row, ListItem> rows = new HashMap<>();
    private int limit = PAGE;

    /// @param after runs when this partner has done something here
    PastPromises(Desk desk, Runnable after) {
        this.desk = desk;
        this.after = after;
        list.addClassNames("tf-leaf", "is-flat", "tf-list", "pr-past");
        more.addClassName("pr-more");
        add(Type.section(t("promise.past")), list, more);
    }

    /// What a row says, with all that its words depend on.
    ///
    /// @param earlier which of the earlier terms it is about; PRESENT for how the promise ended
    /// @param isNext  whether it comes up at the next check-in
    private record Row(Promise promise, int earlier, Instant at, boolean isNext, List<?> around) {}

    /// Rows that are there stay where they are when others come.
    void refresh(Viewer viewer) {
        List<Row> all = viewer.couple().promises().byId().values().stream()
                .flatMap(promise -> rows(promise, viewer))
                .toList()
                .reversed()
                .stream()
                .sorted(Comparator.comparing(Row::at).reversed())
                .toList();
        Map<Row, ListItem> next = new HashMap<>();
        List<ListItem> order = all.stream()
                .limit(limit)
                .map(row -> next.computeIfAbsent(
                        row, _ -> Optional.ofNullable(rows.get(row)).orElseGet(() -> item(row, viewer))))
                .toList();
        rows = next;
        Layout.arrange(list, order);
        more.setVisible(all.size() > limit);
        setVisible(!all.isEmpty());
    }

    private void showMore() {
        limit += PAGE;
        refresh(desk.viewer());
    }

    private static Stream<Row> rows(Promise promise, Viewer viewer) {
        List<?> around = List.of(viewer.couple().partners(), viewer.dates().today());
        Stream<Row> earlier = IntStream.range(0, promise.earlier().size())
                .mapToObj(i -> new Row(promise, i, promise.earlier().get(i).until(), false, around));
        return Stream.concat(
                earlier,
                ended(promise)
                        .map(at -> new Row(
                                promise, PRESENT, at, Agenda.waitsForAMeeting(promise, viewer.couple()), around))
                        .stream());
    }

    private static Optional<Instant> ended(Promise promise) {
        return promise.isEnded() ? Optional.ofNullable(promise.takenBack()).or(promise::judged) : Optional.empty();
    }

    private ListItem item(Row row, Viewer viewer) {
        Promise promise = row.promise();
        ListItem item = new ListItem(PromiseCard.halves(promise, viewer));
        if (row.earlier() != PRESENT) {
            Earlier earlier = promise.earlier().get(row.earlier());
            item.add(new Div(
                    Type.voice(earlier.terms().text().value()), Type.meta2(changed(promise, row.earlier(), viewer))));
            return item;
        }
        Div words = new Div(Type.voice(promise.text().value()));
        words.add(how(row, viewer));
        item.add(words);
        if (promise.takenBack() == null && promise.isJudgedBy(viewer.me())) {
            item.add(again(promise, viewer));
        }
        return item;
    }

    private Button again(Promise promise, Viewer viewer) {
        View said = promise.views().get(viewer.me());
        String label =
                t("today.action", t("promise.judge.again"), promise.text().value());
        return Buttons.icon(
                Icon.PENCIL, label, _ -> PromiseDialog.judge(desk, promise, said != null && said.kept(), after));
    }

    private static String changed(Promise promise, int index, Viewer viewer) {
        Dates dates = viewer.dates();
        Earlier earlier = promise.earlier().get(index);
        boolean isLast = index == promise.earlier().size() - 1;
        Optional<Promise.Terms> now = isLast
                ? Optional.ofNullable(promise.terms())
                : Optional.of(promise.earlier().get(index + 1).terms());
        String words = now.map(terms -> {
                    LocalDate until = terms.until();
                    return terms.text().equals(earlier.terms().text())
                            ? PromiseWords.until(until, dates)
                            : PromiseWords.terms(terms.text(), until, dates);
                })
                .orElse("");
        return t("promise.past.changed", dates.onDay(earlier.until()), words);
    }

    private static List<Component> how(Row row, Viewer viewer) {
        Promise promise = row.promise();
        return switch (promise.stage()) {
            case KEPT, NOT_KEPT ->
                promise.isOfBoth()
                        ? both(promise, viewer)
                        : PromiseWords.views(promise, viewer)
                                .<Component>map(one -> said(one, viewer))
                                .toList();
            case SEEN_DIFFERENTLY -> differently(row, viewer);
            case TAKEN_BACK, PROPOSED, OPEN -> List.of(Type.meta2(takenBack(promise, viewer.dates())));
        };
    }

    private static String takenBack(Promise promise, Dates dates) {
        Instant at = promise.takenBack();
        String day = at == null ? "" : dates.onDay(at);
        return t(promise.terms() == null ? "promise.past.never" : "promise.past.taken-back", day);
    }

    private static List<Component> both(Promise promise, Viewer viewer) {
        String day = promise.judged().map(viewer.dates()::onDay).orElse("");
        String line = t(promise.stage() == Stage.KEPT ? "promise.past.kept.both" : "promise.past.not-kept.both", day);
        Stream<Component> said = PromiseWords.views(promise, viewer)
                .filter(one -> !one.getValue().words().value().isBlank())
                .map(one -> words(PromiseWords.quoted(name(one.getKey(), viewer), one.getValue())));
        return Stream.concat(Stream.of(Type.meta2(line)), said).toList();
    }

    /// Both views beside each other, the left one's first; nothing says who is right.
    private static List<Component> differently(Row row, Viewer viewer) {
        Div views = new Div();
        views.addClassName("pr-views");
        PromiseWords.views(row.promise(), viewer).forEach(one -> views.add(said(one, viewer)));
        String seen = t("promise.past.differently");
        return List.of(
                Type.meta2(row.isNext() ? t("promise.terms", seen, t("promise.past.differently.next")) : seen), views);
    }

    private static String name(PersonId person, Viewer viewer) {
        return viewer.isMe(person) ? t("promise.you") : viewer.name(person);
    }

    private static Paragraph words(String line) {
        Paragraph said = Type.meta2(line);
        said.addClassName("is-words");
        return said;
    }

    private static Paragraph said(Map.Entry<PersonId, View> one, Viewer viewer) {
        return words(PromiseWords.said(one.getKey(), one.getValue(), viewer));
    }
}
