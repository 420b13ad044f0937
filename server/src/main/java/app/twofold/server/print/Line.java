package app.twofold.server.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line that is ready to be drawn. Lengths are thousandths of the size of its letters.
///
/// @param width          how wide it is
/// @param isFromTheRight whether it begins at the right
public record Line(List<Piece> pieces, double width, boolean isFromTheRight) {

    /// Glyphs of one font, from left to right.
    record Piece(Face face, List<Glyph> glyphs) {}

    /// @param id   in its font
    /// @param x    from the beginning of the line
    /// @param y    above it
    /// @param width how far it reaches for those who read and do not look
    /// @param text what whoever copies it gets; null where another glyph beside it has it
    record Glyph(
            int id, double x, double y, int width, @Nullable String text) {}
}
