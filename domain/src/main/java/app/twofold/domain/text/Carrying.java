package app.twofold.domain.text;

/// Carries one change over another of the same text. Both ways together lead to the same text (the first
/// transformation property of operational transformation; Ellis and Gibbs: "Concurrency Control in Groupware Systems",
/// 1989), so whoever hears of two changes in the one or the other order has the same text in the end.
final class Carrying {

    private final EditBuilder out = new EditBuilder();
    private final PartCursor mine;
    private final PartCursor other;
    private final int tie;

    /// Whether the character that was right before this place is not any more.
    private boolean parted;

    private Carrying(TextEdit mine, TextEdit other, int tie) {
        this.mine = new PartCursor(mine);
        this.other = new PartCursor(other);
        this.tie = tie;
    }

    static TextEdit of(TextEdit mine, TextEdit other, int tie) {
        return other.isNothing() ? mine : new Carrying(mine, other, tie).carried();
    }

    private TextEdit carried() {
        while (!mine.isDone()) {
            if (mine.isAdd() && (!other.isAdd() || isFirst())) {
                out.add(mine.text(), mine.continues() && !parted);
                parted = false;
                mine.advance();
            } else if (other.isAdd()) {
                out.keep(other.length());
                parted = true;
                other.advance();
            } else {
                alongside(Math.min(mine.length(), other.length()));
            }
        }
        return out.build();
    }

    /// A stretch that each of the two keeps or takes out. What the other has taken out is not there any more.
    private void alongside(int length) {
        if (other.isDrop()) {
            parted = true;
        } else {
            parted = false;
            if (mine.isDrop()) {
                out.drop(mine.text(length));
            } else {
                out.keep(length);
            }
        }
        mine.advance(length);
        other.advance(length);
    }

    private boolean isFirst() {
        int difference = rank(mine) - rank(other);
        return difference == 0 ? tie < 0 : difference < 0;
    }

    /// Who goes on with their own words stays with them; a line put in front of the place, or behind it, stays a line
    /// of its own; what takes the place of the words behind it stays with that place.
    private static int rank(PartCursor add) {
        String text = add.text();
        if (add.continues()) {
            return 0;
        }
        if (add.replaces()) {
            return 4;
        }
        if (text.endsWith("\n")) {
            return 1;
        }
        return text.startsWith("\n") ? 3 : 2;
    }
}
