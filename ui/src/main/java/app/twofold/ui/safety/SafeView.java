package app.twofold.ui.safety;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.shell.FocusLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.Stream;

/// "Is this safe for me?": questions to read by oneself, and what they may mean. There is nothing to fill in, so
/// nothing goes to the server. Its address and its title say nothing to whoever looks through a browser's history. It
/// stands outside any space, so presence tells nobody of it, and it is open to all, also to who is not signed in.
@Route(value = "about", layout = FocusLayout.class)
@AnonymousAllowed
class SafeView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final List<String> GROUPS = List.of("fear", "freedom", "watched", "harm", "closeness", "worth");

    SafeView() {
        addClassName("sf-page");
        Stream<Component> questions = GROUPS.stream().map(SafeView::group);
        Component[] parts =
                Stream.concat(questions, Stream.of(meaning(), next())).toArray(Component[]::new);
        add(new PageHead(t("safety.safe"), t("safety.safe.sub")), Layout.stack(16, parts));
    }

    private static Div group(String group) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sf-questions");
        t("safety.ask." + group + ".questions").lines().map(String::strip).forEach(one -> list.add(new ListItem(one)));
        Div well = new Div(Type.heading2(t("safety.ask." + group)), list);
        well.addClassNames("tf-well", "by-me");
        return well;
    }

    private static Leaf meaning() {
        return Leaf.section(
                        Type.heading2(t("safety.means")),
                        Type.body(t("safety.means.yes")),
                        Type.body(t("safety.means.danger")),
                        Type.body(t("safety.means.no")),
                        Type.body(t("safety.means.other")))
                .flat()
                .with("sf-words");
    }

    private static Leaf next() {
        Anchor help = new Anchor("support", new Span(t("safety.lines.open")));
        help.addClassName("tf-btn");
        return Leaf.section(
                        Type.heading2(t("safety.next")),
                        Type.body(t("safety.next.talk")),
                        Type.body(t("safety.next.device")),
                        Type.body(t("safety.next.leave")),
                        help)
                .flat()
                .with("sf-words");
    }

    /// Says nothing of what the page is about.
    @Override
    public String getPageTitle() {
        return t("safety.safe.page");
    }
}
