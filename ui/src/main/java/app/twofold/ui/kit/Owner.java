package app.twofold.ui.kit;

import app.twofold.domain.couple.Side;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;

/// Whose something is. Sides belong to persons, not to the viewer: A is the left partner on both screens.
public enum Owner {
    A("by-a"),
    B("by-b"),
    US("by-us"),
    ME("by-me");

    private final String className;

    Owner(String className) {
        this.className = className;
    }

    /// The owner that a seat's side stands for.
    public static Owner of(Side side) {
        return side == Side.LEFT ? A : B;
    }

    /// The other partner; US and ME stay what they are.
    public Owner other() {
        return switch (this) {
            case A -> B;
            case B -> A;
            case US, ME -> this;
        };
    }

    /// The class that gives a component this owner's colours.
    public String className() {
        return className;
    }

    /// Gives a component this owner's colours and takes every other owner's away.
    public <C extends Component & HasStyle> C on(C component) {
        for (Owner owner : values()) {
            component.setClassName(owner.className, owner == this);
        }
        return component;
    }
}
