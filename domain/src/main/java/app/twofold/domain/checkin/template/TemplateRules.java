package app.twofold.domain.checkin.template;

import app.twofold.domain.CheckinEvent;
import app.twofold.domain.CheckinRefusal;
import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.Recorded;
import app.twofold.domain.TemplateId;
import app.twofold.domain.checkin.template.TemplateCommand.DropTemplate;
import app.twofold.domain.checkin.template.TemplateCommand.KeepTemplate;
import app.twofold.domain.checkin.template.TemplateEvent.TemplateDropped;
import app.twofold.domain.checkin.template.TemplateEvent.TemplateKept;
import app.twofold.domain.checkin.template.TemplateRefusal.TemplateChanged;
import app.twofold.domain.checkin.template.TemplateRefusal.TemplateUnknown;
import app.twofold.domain.checkin.template.TemplateRefusal.TooManyTemplates;
import app.twofold.domain.checkin.template.Templates.Kept;
import java.util.Optional;

/// The rules of a couple's own templates.
public final class TemplateRules {

    static final int MAX_TEMPLATES = 100;

    private TemplateRules() {}

    public static Decision<CheckinEvent, CheckinRefusal> decide(
            Templates templates, Issued<? extends TemplateCommand> issued) {
        Optional<Kept> present = templates.find(issued.command().template());
        return switch (issued.command()) {
            case KeepTemplate(var id, var version, var words) -> keep(templates, present, id, version, words);
            case DropTemplate(var id) ->
                present.map(kept -> kept.dropped()
                                ? Decision.<CheckinEvent, CheckinRefusal>alreadySo()
                                : Decision.<CheckinEvent, CheckinRefusal>accept(new TemplateDropped(id)))
                        .orElseGet(() -> Decision.reject(new TemplateUnknown()));
        };
    }

    public static Templates evolve(Templates templates, Recorded<? extends TemplateEvent> recorded) {
        return switch (recorded.event()) {
            case TemplateKept(var id, var version, var words) ->
                templates.with(new Kept(id, version, words, recorded.by(), recorded.at(), false));
            case TemplateDropped(var id) ->
                templates
                        .find(id)
                        .map(k -> templates.with(new Kept(id, k.version(), k.template(), k.by(), k.at(), true)))
                        .orElse(templates);
        };
    }

    private static Decision<CheckinEvent, CheckinRefusal> keep(
            Templates templates, Optional<Kept> present, TemplateId id, int version, Template words) {
        int current = present.map(Kept::version).orElse(0);
        if (present.isEmpty() && version > 0) {
            return Decision.reject(new TemplateUnknown());
        }
        if (version != current) {
            return Decision.reject(new TemplateChanged(current));
        }
        if (present.isEmpty() && templates.byId().size() >= MAX_TEMPLATES) {
            return Decision.reject(new TooManyTemplates(MAX_TEMPLATES));
        }
        boolean same = present.filter(kept -> !kept.dropped())
                .filter(kept -> kept.template().equals(words))
                .isPresent();
        return same ? Decision.alreadySo() : Decision.accept(new TemplateKept(id, current + 1, words));
    }
}
