package app.twofold.server.plot;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.server.plot.Part.Anchor;
import app.twofold.server.plot.Part.Dash;

/// Makes a file of a plot: on light paper, with its title and, where lines are two persons', their names. Nothing in
/// it needs the page.
public record Picture(CoupleState couple, boolean isNamed) {

    private static final double WIDTH = 900;
    private static final double MARGIN = 32;
    private static final double HEAD = 84;
    private static final double NOTE = 22;

    /// @param title what it is of
    /// @return an SVG file
    public String of(String title, Plot plot) {
        Drawing inner = plot.draw(WIDTH - 2 * MARGIN);
        double notes = plot.notes().size() * NOTE;
        Drawing whole = new Drawing(WIDTH, inner.height() + HEAD + MARGIN + notes);
        whole.solid(Shapes.rectangle(0, 0, WIDTH, whole.height()), Tone.PAPER, "");
        whole.heading(MARGIN, 44, title);
        if (isNamed) {
            names(whole);
        }
        double y = HEAD + inner.height() + NOTE / 2;
        for (String note : plot.notes()) {
            whole.text(MARGIN, y, note, Anchor.START, Tone.INK_2, 14);
            y += NOTE;
        }
        return whole.inset(MARGIN, HEAD, inner).forFile(plot.words(), Ink.of(couple));
    }

    private void names(Drawing whole) {
        double x = MARGIN;
        for (Partner partner : couple.partners()) {
            String name = partner.profile().displayName().value();
            switch (partner.side()) {
                case LEFT ->
                    whole.shape(Shapes.left(x + 7, 64, 7), Tone.A, "").stroke(dash(x), Tone.A, 2.5, Dash.SOLID);
                case RIGHT -> whole.shape(Shapes.right(x, 64, 7), Tone.B, "").stroke(dash(x), Tone.B, 2.5, Dash.DOTTED);
            }
            whole.text(x + 44, 69, name, Anchor.START, Tone.INK_2, 14);
            x += 72 + name.codePointCount(0, name.length()) * 8;
        }
    }

    private static Path dash(double x) {
        return Path.from(x + 14, 64).along(22);
    }
}
