package app.twofold.ui.safety;

import static app.twofold.ui.words.Messages.locale;
import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.safety.HelpLines.Country;
import app.twofold.ui.safety.HelpLines.Line;
import app.twofold.ui.shell.FocusLayout;
import app.twofold.ui.words.Dates;
import app.twofold.ui.words.Shapes;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whom somebody can call, in their country. It stands outside any space and is open to all, also to who is not signed
/// in; nothing of it is kept.
@Route(value = "support", layout = FocusLayout.class)
@AnonymousAllowed
class SupportView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient HelpLines lines;
    private final UnorderedList numbers = new UnorderedList();
    private final Paragraph danger = Type.meta2("");

    SupportView(HelpLines lines) {
        this.lines = lines;
        addClassName("sf-page");
        numbers.addClassNames("tf-list", "sf-lines");
        numbers.getElement().setAttribute("aria-live", "polite");
        add(new PageHead(t("safety.support"), t("safety.support.sub")), Layout.stack(16, reading(), calling()));
        show(here().orElse(null));
    }

    private static Div reading() {
        Anchor link = new Anchor("about", t("safety.read.open"));
        link.addClassName("tf-btn");
        Div well = new Div(new Div(Type.heading2(t("safety.read")), Type.meta2(t("safety.read.text"))), link);
        well.addClassNames("tf-well", "by-me", "sf-read");
        return well;
    }

    private Leaf calling() {
        Locale language = locale();
        Select<Country> country = new Select<>();
        country.setLabel(t("safety.country"));
        country.setPlaceholder(t("safety.country.choose"));
        country.setItems(lines.countries().stream()
                .sorted(Comparator.comparing(one -> one.name(language)))
                .toList());
        country.setItemLabelGenerator(one -> one.name(language));
        here().ifPresent(country::setValue);
        country.addValueChangeListener(change -> show(change.getValue()));
        Dates dates = new Dates(Shapes.here(), ZoneOffset.UTC, Instant.EPOCH);
        String kept = lines.checkedOn()
                .map(day -> t("safety.lines.text", dates.date(day)))
                .orElseGet(() -> t("safety.lines.unchecked"));
        return Leaf.section(Type.heading2(t("safety.lines")), Type.meta2(kept), country, numbers, danger)
                .flat()
                .with("sf-calling");
    }

    /// The first country of the browser's languages that there are lines for.
    private Optional<Country> here() {
        VaadinRequest request = VaadinRequest.getCurrent();
        List<Locale> languages = request == null ? List.of() : Collections.list(request.getLocales());
        return languages.stream()
                .flatMap(language -> lines.in(language.getCountry()).stream())
                .findFirst();
    }

    private void show(@Nullable Country country) {
        numbers.removeAll();
        danger.removeAll();
        numbers.setVisible(country != null);
        danger.setVisible(country != null);
        if (country != null) {
            country.lines().forEach(line -> numbers.add(item(line)));
            danger.add(
                    new Span(t("safety.danger") + " "),
                    new Anchor(HelpLines.call(country.emergency()), country.emergency()));
        }
    }

    private static ListItem item(Line line) {
        Span name = new Span(line.name());
        name.addClassName("sf-name");
        Span about = new Span(line.about());
        about.addClassNames("tf-meta", "is-2");
        Anchor number = new Anchor(HelpLines.call(line.number()), Icon.PHONE.small(), new Span(line.number()));
        number.addClassName("sf-number");
        number.getElement().setAttribute("dir", "ltr");
        return new ListItem(new Div(name, about), number);
    }

    @Override
    public String getPageTitle() {
        return t("safety.support");
    }
}
