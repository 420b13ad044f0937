package app.twofold.domain.checkin.template;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.Title;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a check-in goes through: sections of prompts, 1 to 40 prompts in all, each id once.
public record Template(Title name, List<Section> sections) {

    public static final int MAX_PROMPTS = 40;

    /// @throws InvalidValue if there is no section, there are too many prompts, or one id comes twice
    public Template {
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new InvalidValue(Fault.EMPTY);
        }
        List<Prompt> all = prompts(sections);
        if (all.size() > MAX_PROMPTS) {
            throw new InvalidValue(Fault.TOO_MANY_ITEMS, MAX_PROMPTS);
        }
        if (all.stream().map(Prompt::id).distinct().count() < all.size()) {
            throw new InvalidValue(Fault.SAME_TWICE);
        }
    }

    public static Template of(String name, Section... sections) {
        return new Template(new Title(name), List.of(sections));
    }

    /// All prompts in their order, whatever section they are in.
    public List<Prompt> prompts() {
        return prompts(sections);
    }

    public Optional<Prompt> prompt(PromptId id) {
        return prompts().stream().filter(prompt -> prompt.id().equals(id)).findFirst();
    }

    private static List<Prompt> prompts(List<Section> sections) {
        return sections.stream().flatMap(section -> section.prompts().stream()).toList();
    }

    /// Every text in it that somebody wrote, its name first.
    public Stream<String> texts() {
        return Stream.concat(
                Stream.of(name.value()),
                prompts().stream().map(prompt -> prompt.text().value()));
    }
}
