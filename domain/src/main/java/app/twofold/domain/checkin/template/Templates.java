package app.twofold.domain.checkin.template;

import app.twofold.domain.PersonId;
import app.twofold.domain.TemplateId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/// All templates that a couple has written, in the order of their first version. Immutable.
public record Templates(PMap<TemplateId, Kept> byId) {

    public static final Templates NONE = new Templates(OrderedPMap.empty());

    /// A template of the couple's own.
    ///
    /// @param version counts from 1
    /// @param by      who wrote this version
    /// @param dropped whether it is offered no more; schedules and check-ins that go by it still do
    public record Kept(TemplateId id, int version, Template template, PersonId by, Instant at, boolean dropped) {}

    /// A template as it reads now.
    public record Current(int version, Template template) {}

    /// Those that are offered.
    public List<Kept> offered() {
        return byId.values().stream().filter(kept -> !kept.dropped()).toList();
    }

    public Optional<Kept> find(TemplateId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The present words behind a reference; empty where it leads nowhere.
    public Optional<Current> current(TemplateRef ref) {
        return switch (ref) {
            case TemplateRef.Supplied(var which) ->
                Optional.of(new Current(BuiltInTemplates.VERSION, which.template()));
            case TemplateRef.Own(var id) -> find(id).map(kept -> new Current(kept.version(), kept.template()));
        };
    }

    /// Whether a new schedule may go by it.
    public boolean isOffered(TemplateRef ref) {
        return switch (ref) {
            case TemplateRef.Supplied _ -> true;
            case TemplateRef.Own(var id) ->
                find(id).filter(kept -> !kept.dropped()).isPresent();
        };
    }

    Templates with(Kept kept) {
        return new Templates(byId.plus(kept.id(), kept));
    }
}
