package app.twofold.domain.text;

/// Puts two changes, one after the other, together to one.
final class Composition {

    private final EditBuilder out = new EditBuilder();
    private final PartCursor first;
    private final PartCursor second;

    /// Whether the second change takes out the character that is right before this place.
    private boolean parted;

    private Composition(TextEdit first, TextEdit second) {
        this.first = new PartCursor(first);
        this.second = new PartCursor(second);
    }

    static TextEdit of(TextEdit first, TextEdit second) {
        if (first.isNothing() || second.isNothing()) {
            return first.isNothing() ? second : first;
        }
        return new Composition(first, second).composed();
    }

    private TextEdit composed() {
        while (!first.isDone() || !second.isDone()) {
            if (first.isDrop()) {
                out.drop(first.text());
                first.advance();
            } else if (second.isAdd()) {
                out.add(second.text(), second.continues());
                parted = false;
                second.advance();
            } else {
                alongside(Math.min(first.length(), second.length()));
            }
        }
        return out.build();
    }

    /// A stretch of the text between the two changes.
    private void alongside(int length) {
        if (first.isAdd()) {
            if (!second.isDrop()) {
                out.addEarlier(first.text(length), first.continues() && !parted);
                parted = false;
            }
        } else if (second.isDrop()) {
            out.drop(second.text(length));
            parted = true;
        } else {
            out.keep(length);
            parted = false;
        }
        first.advance(length);
        second.advance(length);
    }
}
