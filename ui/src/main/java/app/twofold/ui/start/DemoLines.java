package app.twofold.ui.start;

import app.twofold.domain.win.About;
import app.twofold.domain.win.Reaction;
import app.twofold.domain.win.WinKind;
import java.util.List;

/// What the demo's couple notices, in words that either of the two could have written.
final class DemoLines {

    static final List<Line> ALL = List.of(
            thanks("You had tea ready when I came in from the rain.", "You looked like a wet cat."),
            kindness("You called my mother back so that I could sleep.", "She told me about the roses again."),
            mine("I said that I was hurt, and not that you were wrong.", "I noticed. It was easier to listen."),
            ours("A whole Saturday without a plan.", ""),
            thanks("Thank you for asking before you told the others.", ""),
            ours("We laughed about the map, in the end.", "North was where I said."),
            mine("Went running, and did not apologise for the time it took.", ""),
            kindness("The note in my coat pocket.", "I wondered when you would find it."),
            thanks("You stayed at the table until I had found the word.", ""),
            ours("Both said sorry, neither with a but.", "That was hard. Thank you."),
            ours("Paid the bills together. It took ten minutes.", ""),
            mine("Put the phone in the hall before you came home.", ""),
            kindness("You warmed the car before I had to leave.", "It was on my way."),
            thanks("You let me finish, although you knew the end.", ""),
            ours("Twenty minutes on the balcony, nobody talked.", "The best twenty of the week."),
            mine("Asked for help with the form instead of swearing at it.", ""),
            thanks("You came along to the doctor, and only held the coats.", "I would again."),
            kindness("You took the early walk with the dog, three days in a row.", ""),
            ours("The quarrel about the shelf ended at the shelf.", ""),
            mine("Said no to the weekend shift.", "I am glad you did."),
            thanks("You told me about the letter on the same day.", ""),
            kindness("Soup on the stairs when you were the one who was tired.", ""),
            ours("We found the film that neither of us had seen.", "And slept through half of it."),
            mine("Left the meeting on time, because I had promised.", ""),
            thanks("You remembered the name of my old teacher.", ""),
            kindness("You wrote to my sister before I did.", ""),
            ours("One evening apart, and we both came home early.", ""),
            thanks("You did not fix it. You just sat there.", "It took some sitting."),
            mine("I asked what you meant before I answered.", ""),
            ours("Planned the winter without raising our voices.", "Even the part with your uncle."));

    private DemoLines() {}

    /// @param reply what the other says to it; empty for nothing
    record Line(WinKind kind, About about, String text, String reply) {

        /// What the other may press, to suit the words.
        List<Reaction> reactions() {
            return switch (kind) {
                case WIN -> List.of(Reaction.FELT_THAT, Reaction.ME_TOO, Reaction.SMILED);
                case THANKS, KINDNESS -> List.of(Reaction.SMILED, Reaction.FELT_THAT, Reaction.THANK_YOU);
            };
        }
    }

    static Line thanks(String text, String reply) {
        return new Line(WinKind.THANKS, About.YOU, text, reply);
    }

    private static Line kindness(String text, String reply) {
        return new Line(WinKind.KINDNESS, About.YOU, text, reply);
    }

    static Line mine(String text, String reply) {
        return new Line(WinKind.WIN, About.ME, text, reply);
    }

    static Line ours(String text, String reply) {
        return new Line(WinKind.WIN, About.US, text, reply);
    }
}
