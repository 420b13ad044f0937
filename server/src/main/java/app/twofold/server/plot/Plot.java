package app.twofold.server.plot;

import java.util.List;

/// Something that can be drawn at any size.
public interface Plot {

    /// @param width in px, from 280 on
    Drawing draw(double width);

    /// What numbered marks in it stand for, in their order, for a picture that stands by itself; may be empty.
    default List<String> notes() {
        return List.of();
    }

    /// What there is to see, for those who do not see it.
    String words();
}
