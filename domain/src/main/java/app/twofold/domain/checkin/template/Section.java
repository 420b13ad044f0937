package app.twofold.domain.checkin.template;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.Title;
import java.util.List;

/// Prompts that belong together, under one heading. There is at least one.
public record Section(Title title, List<Prompt> prompts) {

    /// @throws InvalidValue if there is no prompt
    public Section {
        prompts = List.copyOf(prompts);
        if (prompts.isEmpty()) {
            throw new InvalidValue(Fault.EMPTY);
        }
    }

    public static Section of(String title, Prompt... prompts) {
        return new Section(new Title(title), List.of(prompts));
    }
}
