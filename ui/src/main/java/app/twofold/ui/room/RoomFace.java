package app.twofold.ui.room;

import com.vaadin.flow.component.Component;

/// A view inside of [RoomLayout]: besides its content it fills the top and the foot of the frame.
public interface RoomFace {

    /// What is going on, beside the mark.
    Component name();

    /// How far it has come, in the middle of the top.
    Component progress();

    /// Who is here and what comes next.
    Component foot();
}
