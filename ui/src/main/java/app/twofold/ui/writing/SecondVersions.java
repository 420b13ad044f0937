package app.twofold.ui.writing;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/// Two versions of one text side by side, each with its author's name, until somebody picks.
public final class SecondVersions extends Div {

    private static final long serialVersionUID = 1L;

    /// @param keepFirst  what happens when the text as it stands is kept
    /// @param keepSecond what happens when the other version is kept
    public SecondVersions(Version first, Runnable keepFirst, Version second, Runnable keepSecond) {
        addClassName("tf-versions");
        getElement().setAttribute("role", "group").setAttribute("aria-label", t("writing.both"));
        add(Type.meta2(t("writing.both")), version(first, keepFirst), version(second, keepSecond));
    }

    private static Leaf version(Version version, Runnable keep) {
        Button pick = Buttons.plain(t("writing.keep"), _ -> keep.run());
        pick.setAriaLabel(t("writing.keep.of", version.name()));
        return Leaf.div(Type.label(t("writing.version.of", version.name())), Type.voice(version.text()), pick)
                .by(version.owner())
                .flat()
                .tight();
    }
}
