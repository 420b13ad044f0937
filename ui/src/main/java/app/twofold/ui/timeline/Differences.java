package app.twofold.ui.timeline;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.text.WordDiff;
import app.twofold.domain.text.WordDiff.Run;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/// Words before and after a change beside each other, with what was taken out and put in marked in them.
public final class Differences {

    private Differences() {}

    /// A text of something that changed.
    ///
    /// @param label names the text; empty for the only one
    /// @param term  whether it is a term, which always has its label
    public record Pair(String label, String before, String after, boolean term) {

        public Pair(String label, String before, String after) {
            this(label, before, after, false);
        }

        public static Pair term(String label, String before, String after) {
            return new Pair(label, before, after, true);
        }

        boolean isChanged() {
            return !before.equals(after);
        }
    }

    /// @param before what stands over the words before, for example "Before, 2 May"
    /// @param after  what stands over the words after
    /// @param pairs  the texts; those that did not change are left out
    /// @return empty if nothing changed
    public static Optional<Component> of(String before, String after, List<Pair> pairs) {
        List<Pair> changed = pairs.stream().filter(Pair::isChanged).toList();
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        Div sides = new Div(side(before, changed, WordDiff.Kind.INSERTED), side(after, changed, WordDiff.Kind.DELETED));
        sides.addClassName("h-diff");
        return Optional.of(sides);
    }

    private static Div side(String heading, List<Pair> pairs, WordDiff.Kind without) {
        Div side = new Div(Type.meta(heading));
        for (Pair pair : pairs) {
            if (!pair.label().isEmpty() && (pair.term() || pairs.size() > 1)) {
                side.add(Type.label(pair.label()));
            }
            Paragraph text = Type.voice("");
            runs(pair).stream()
                    .filter(run -> run.kind() != without)
                    .map(Differences::shown)
                    .forEach(text::add);
            if (text.getComponentCount() == 0) {
                text.add(new Span(t("history.diff.nothing")));
            }
            side.add(text);
        }
        return side;
    }

    /// A term is read as a whole.
    private static List<Run> runs(Pair pair) {
        return pair.term()
                ? List.of(new Run(WordDiff.Kind.DELETED, pair.before()), new Run(WordDiff.Kind.INSERTED, pair.after()))
                : WordDiff.between(pair.before(), pair.after());
    }

    private static Component shown(Run run) {
        return switch (run.kind()) {
            case SAME -> new Span(run.text());
            case DELETED -> marked("del", t("history.diff.deleted"), run.text());
            case INSERTED -> marked("ins", t("history.diff.inserted"), run.text());
        };
    }

    private static HtmlContainer marked(String tag, String says, String words) {
        HtmlContainer marked = new HtmlContainer(tag);
        marked.add(Type.hidden(says + " "), new Span(words));
        return marked;
    }
}
