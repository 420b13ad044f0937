package app.twofold.ui.timeline;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Type;
import app.twofold.ui.timeline.Differences.Pair;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody wrote, below what is told of it.
public final class Written {

    private Written() {}

    /// Their words; nothing where nothing was written.
    public static List<Component> voice(String words) {
        return words.isBlank() ? List.of() : List.of(Type.voice(words));
    }

    /// Some words after others.
    public static List<Component> together(List<Component> first, List<? extends Component> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /// What stood there before its author corrected it.
    public static Component before(String line, String words) {
        Div before = new Div(Type.meta2(t("history.corrected.before", line)));
        voice(words).forEach(before::add);
        before.addClassName("h-corrected");
        return before;
    }

    /// Terms in one line: "3 times a week · By 5 May · Trust · Both of us together".
    public static Paragraph terms(List<Pair> terms) {
        Paragraph line = Type.meta2(terms.stream().map(Pair::after).distinct().collect(Collectors.joining(" · ")));
        line.addClassName("h-terms");
        return line;
    }
}
