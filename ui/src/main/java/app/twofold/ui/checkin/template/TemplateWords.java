package app.twofold.ui.checkin.template;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.Checkins;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.Template;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.ui.kit.form.Choice;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Templates in words, and the choice of one.
public final class TemplateWords {

    private TemplateWords() {}

    public static String name(TemplateRef ref, Checkins checkins) {
        return checkins.templates()
                .current(ref)
                .map(current -> current.template().name().value())
                .orElseGet(() -> t("checkin.template.gone"));
    }

    static String size(Template template) {
        return t("checkin.template.size", template.prompts().size());
    }

    /// The name of a template in an address.
    static String key(TemplateRef ref) {
        return switch (ref) {
            case TemplateRef.Supplied(var which) -> Named.key(which);
            case TemplateRef.Own(var id) -> id.toString();
        };
    }

    /// Those that may be chosen: the supplied ones, then the couple's own.
    static List<TemplateRef> offered(Checkins checkins) {
        List<TemplateRef> all = new ArrayList<>();
        Arrays.stream(BuiltIn.values()).map(TemplateRef.Supplied::new).forEach(all::add);
        checkins.templates().offered().stream()
                .map(kept -> new TemplateRef.Own(kept.id()))
                .forEach(all::add);
        return all;
    }

    public static Select<TemplateRef> choice(Checkins checkins, TemplateRef chosen) {
        List<TemplateRef> all = new ArrayList<>(offered(checkins));
        if (!all.contains(chosen)) {
            all.add(chosen);
        }
        return Choice.among(t("checkin.schedule.template"), all, chosen, ref -> name(ref, checkins));
    }
}
