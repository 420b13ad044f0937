package app.twofold.server.plot;

/// Something that can be drawn at any size and in any ink.
public interface Plot {

    /// @param width in px, from 280 on
    Drawing draw(double width, Ink ink);

    /// What there is to see, for those who do not see it.
    String words();
}
