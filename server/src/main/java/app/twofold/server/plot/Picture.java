package app.twofold.server.plot;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.server.plot.Drawing.Anchor;

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
        Ink ink = Ink.ofPicture(couple);
        Drawing inner = plot.draw(WIDTH - 2 * MARGIN, ink);
        double notes = plot.notes().size() * NOTE;
        Drawing whole = new Drawing(WIDTH, inner.height() + HEAD + MARGIN + notes, ink);
        whole.solid("M0 0H%sV%sH0Z".formatted(Drawing.number(WIDTH), Drawing.number(whole.height())), Tone.PAPER, "");
        whole.text(MARGIN, 44, title, Anchor.START, Tone.INK, 20, " font-family=\"Literata, Georgia, serif\"");
        if (isNamed) {
            names(whole);
        }
        double y = HEAD + inner.height() + NOTE / 2;
        for (String note : plot.notes()) {
            whole.text(MARGIN, y, note, Anchor.START, Tone.INK_2, 14, "");
            y += NOTE;
        }
        return whole.inset(MARGIN, HEAD, inner).forFile(plot.words());
    }

    private void names(Drawing whole) {
        double x = MARGIN;
        for (Partner partner : couple.partners()) {
            String name = partner.profile().displayName().value();
            switch (partner.side()) {
                case LEFT -> whole.shape(Shapes.left(x + 7, 64, 7), Tone.A, "").stroke(dash(x), Tone.A, 2.5, "");
                case RIGHT -> whole.shape(Shapes.right(x, 64, 7), Tone.B, "").stroke(dash(x), Tone.B, 2.5, "1 6");
            }
            whole.text(x + 44, 69, name, Anchor.START, Tone.INK_2, 14, "");
            x += 72 + name.codePointCount(0, name.length()) * 8;
        }
    }

    private static String dash(double x) {
        return "M%s 64h22".formatted(Drawing.number(x + 14));
    }
}
