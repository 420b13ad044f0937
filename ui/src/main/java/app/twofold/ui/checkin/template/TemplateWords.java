package app.twofold.ui.checkin.template;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.Checkins;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.Template;
import app.twofold.domain.checkin.template.TemplateRef;
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

    /// What a supplied one is for.
    static String about(BuiltIn which) {
        return switch (which) {
            case WEEKLY -> t("checkin.template.weekly");
            case MONTHLY -> t("checkin.template.monthly");
            case PACE_CHECK -> t("checkin.template.pace-check");
            case REPAIR_TALK -> t("checkin.template.repair-talk");
            case YEARLY_REVIEW -> t("checkin.template.yearly-review");
        };
    }

    static String size(Template template) {
        return t("checkin.template.size", template.prompts().size());
    }

    /// The name of a template in an address.
    static String key(TemplateRef ref) {
        return switch (ref) {
            case TemplateRef.Supplied(var which) -> key(which);
            case TemplateRef.Own(var id) -> id.toString();
        };
    }

    static String key(BuiltIn which) {
        return switch (which) {
            case WEEKLY -> "weekly";
            case MONTHLY -> "monthly";
            case PACE_CHECK -> "pace-check";
            case REPAIR_TALK -> "repair-talk";
            case YEARLY_REVIEW -> "yearly-review";
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
        Select<TemplateRef> choice = new Select<>();
        choice.setLabel(t("checkin.schedule.template"));
        choice.setItems(all);
        choice.setItemLabelGenerator(ref -> name(ref, checkins));
        choice.setValue(chosen);
        return choice;
    }
}
