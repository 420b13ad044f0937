package app.twofold.server.bench;

import app.twofold.domain.Title;
import app.twofold.domain.Words;
import java.util.List;
import java.util.random.RandomGenerator;

/// What a made-up couple says: sentences that are put together from a few hundred words.
final class Phrases {

    private static final List<String> WHO = List.of(
            "I",
            "you",
            "we",
            "both of us",
            "your sister",
            "my mother",
            "the neighbours",
            "our friends",
            "the children",
            "nobody",
            "my boss",
            "the two of us");
    private static final List<String> DID = List.of(
            "talked about",
            "laughed about",
            "forgot",
            "remembered",
            "waited for",
            "planned",
            "noticed",
            "asked for",
            "kept quiet about",
            "cooked",
            "looked forward to",
            "apologised for",
            "agreed on",
            "put off",
            "found",
            "missed",
            "made room for",
            "said no to",
            "started",
            "finished");
    private static final List<String> WHAT = List.of(
            "the long walk by the river",
            "dinner without phones",
            "a slow morning",
            "the money for the trip",
            "Saturday",
            "the argument in the car",
            "the letter",
            "a film that neither of us liked",
            "the garden",
            "the call with your parents",
            "an evening alone",
            "the old flat",
            "the dishes",
            "what we said last week",
            "the hospital appointment",
            "the surprise at work",
            "breakfast in bed",
            "the broken bicycle",
            "the dance class",
            "the summer in Lisbon",
            "the noise upstairs",
            "the birthday",
            "soup for three days",
            "a better way to say it");
    private static final List<String> HOW = List.of(
            "and it was easier than I thought",
            "before it was too late",
            "without anybody raising a voice",
            "and I felt heard",
            "although I was tired",
            "after all these years",
            "and then it rained",
            "just like at the beginning",
            "and nothing else mattered",
            "which I would not have done a year ago",
            "so that we could sleep",
            "and I want to keep that",
            "but next time a little earlier",
            "because you asked so kindly",
            "and we held hands on the way back");

    private final RandomGenerator random;

    Phrases(RandomGenerator random) {
        this.random = random;
    }

    String sentence() {
        String sentence = pick(WHO) + " " + pick(DID) + " " + pick(WHAT) + " " + pick(HOW) + ".";
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /// @param most how many sentences at most
    Words words(int most) {
        StringBuilder words = new StringBuilder(sentence());
        for (int left = random.nextInt(most); left > 0; left--) {
            words.append(' ').append(sentence());
        }
        return new Words(words.toString());
    }

    Title title() {
        return new Title(pick(DID) + " " + pick(WHAT));
    }

    <T> T pick(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
