package app.twofold.ui.demo;

import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Outcome;
import java.util.List;

/// What the demo's couple says in its check-ins, in words that either of the two could have said.
final class DemoTalks {

    static final List<Talk> ALL = List.of(
            new Talk(
                    9,
                    new Numbers(List.of(5, 5, 4, 6), List.of(6, 5, 3, 4)),
                    List.of(
                            both(
                                    "thanks",
                                    "For saying on Wednesday that you were tired, before it came out as something else.",
                                    "For sitting down to this. I know that you would rather have gone running."),
                            both(
                                    "what-works",
                                    "Dinner at the table. Even when it was toast.",
                                    "We said goodnight in person, every night but one."),
                            new Round("what-does-not", said("The dishes are never about the dishes."), inPerson()),
                            both(
                                    "one-thing",
                                    "I say when I need ten minutes, instead of leaving the room.",
                                    "I ask one question before I answer."),
                            both("looking-forward", "Saturday without a plan.", "The market, if it is dry.")),
                    List.of(note(Who.ALEX, "Ten minutes are all right, if one of us says them.")),
                    new Last("Careful", "For starting this.", "Relieved", "That it was only twenty minutes.")),
            new Talk(
                    8,
                    new Numbers(List.of(6, 5, 6, 5), List.of(6, 6, 5, 6)),
                    List.of(
                            both(
                                    "thanks",
                                    "You came to the station, although it was raining.",
                                    "You told me about the bonus before you told your brother."),
                            both(
                                    "what-works",
                                    "Ten minutes worked, twice.",
                                    "You came back after them. That was the part that I needed."),
                            new Round("what-does-not", skipped(), said("I found out about Friday from your calendar.")),
                            both(
                                    "goals-due",
                                    "Lisbon. I have not put anything aside this month.",
                                    "Counselling. Somebody has to make the call, and I can."),
                            both(
                                    "one-thing",
                                    "I tell you about evenings before I say yes to them.",
                                    "I ask, instead of looking at the calendar.")),
                    List.of(promise(Who.SAM, "I ring the counsellor.")),
                    new Last("Lighter", "For asking about Friday and not telling me.", "Heard", "")),
            new Talk(
                    7,
                    new Numbers(List.of(4, 5, 2, 3), List.of(4, 4, 3, 5)),
                    List.of(
                            both(
                                    "thanks",
                                    "You let me be quiet in the car.",
                                    "For coming, although we had argued at lunch."),
                            new Round(
                                            "what-does-not",
                                            said("When you say “always”, I stop listening."),
                                            said("On Thursday I was alone at a table full of your family."))
                                    .withPause()
                                    .heard(
                                            new Heard(
                                                    Who.SAM,
                                                    "I was on their side of the table, and you were by"
                                                            + " yourself on yours."),
                                            new Heard(Who.ALEX, "“Always” leaves you no way out.")),
                            new Round("open-matters", inPerson(), said("Where we spend the holidays.")),
                            both(
                                    "one-thing",
                                    "I sit next to you when we are with my family.",
                                    "I say “this week” when I mean this week.")),
                    List.of(note(Who.SAM, "“This week”, not “always”.")),
                    new Last("Tired", "For waiting the twenty minutes.", "Steadier", "That you came back on time.")),
            new Talk(
                    5,
                    new Numbers(List.of(6, 6, 6, 6), List.of(7, 6, 6, 5)),
                    List.of(
                            both(
                                    "thanks",
                                    "That neither of us made anything of last Sunday.",
                                    "You did the tax letter without being asked."),
                            both(
                                    "what-works",
                                    "Phones in the hall. I sleep better.",
                                    "We laughed in the middle of a quarrel, and it was allowed."),
                            new Round("what-does-not", skipped(), skipped()),
                            both(
                                    "boundaries",
                                    "They fit, for me.",
                                    "The phones. I would like words for when one of us is driving."),
                            both(
                                    "one-thing",
                                    "I ask how your day was before I bring a plan.",
                                    "A walk by myself when I come home wound up.")),
                    List.of(goal(Who.ALEX, "Ask about the day before we talk about plans")),
                    new Last("Warm", "", "Light", "For the tax letter, once more.")),
            new Talk(
                    3,
                    new Numbers(List.of(7, 6, 7, 5), List.of(6, 7, 5, 4)),
                    List.of(
                            both(
                                    "thanks",
                                    "You came out of the on-call week and asked about mine.",
                                    "You kept the evenings quiet while I was on call."),
                            both(
                                    "what-works",
                                    "Short messages. I knew where you were.",
                                    "Nobody counted who did what."),
                            both(
                                    "what-does-not",
                                    "I stop telling you things when you look tired.",
                                    "Coming home to a plan that I had not been asked about."),
                            new Round("open-matters", said("The flat. Who tells our families, and when?"), inPerson()),
                            both("one-thing", "I ask before I plan a Sunday.", "I say “not now”, instead of nodding.")),
                    List.of(
                            promise(Who.ALEX, "I ask before I plan a Sunday."),
                            note(Who.SAM, "Our families hear about the flat from both of us.")),
                    new Last("Hopeful", "For asking.", "Rested", "For the quiet.")),
            new Talk(
                    2,
                    new Numbers(List.of(6, 7, 5, 6), List.of(7, 7, 6, 6)),
                    List.of(
                            both(
                                    "thanks",
                                    "You asked Mrs Adler in for tea when I had no patience left.",
                                    "You asked me before you wrote to your parents."),
                            both(
                                    "what-works",
                                    "Counselling. I did not want to go, and I was glad.",
                                    "We stop earlier. Last time it was before it got loud."),
                            new Round(
                                    "what-does-not", skipped(), said("Talking at midnight. I only hear attack then.")),
                            both(
                                    "boundaries",
                                    "They fit, for me.",
                                    "One more, about late talks. I want to find the words first."),
                            both(
                                    "looking-forward",
                                    "The film that we slept through, from the middle.",
                                    "An evening alone, and then one with you.")),
                    List.of(
                            new Taken(Who.SAM, Outcome.Kind.BOUNDARY, "No serious talks after ten at night"),
                            promise(Who.ALEX, "What comes up late I write down for the next day.")),
                    new Last("Closer", "For the tea.", "Clear", "For not asking why.")),
            new Talk(
                    1,
                    new Numbers(List.of(7, 7, 6, 5), List.of(7, 6, 6, 7)),
                    List.of(
                            both(
                                    "thanks",
                                    "For the soup when I came home late.",
                                    "You held the ladder for an hour and gave no advice."),
                            both(
                                    "what-works",
                                    "We talked about money with the lamp on and the phones off.",
                                    "You told me on the same day."),
                            both(
                                            "what-does-not",
                                            "On Wednesday I said that it was nothing, and it was not.",
                                            "I heard “nothing”, and went to bed angry.")
                                    .heard(
                                            new Heard(
                                                    Who.ALEX,
                                                    "You were not ready to say it, and you wanted me to"
                                                            + " stay next to you."),
                                            new Heard(Who.SAM, "You lay there and thought that I had gone away.")),
                            both(
                                    "goals-due",
                                    "Dinner without phones. It is good, and Fridays are hard.",
                                    "Lisbon. I still have to ask for the Friday."),
                            new Round("open-matters", inPerson(), inPerson()),
                            both("one-thing", "I say “not yet”, instead of “nothing”.", "I stay, and do not ask."),
                            both(
                                    "looking-forward",
                                    "Sunday morning, before the news.",
                                    "Two dinners with the phones in the hall.")),
                    List.of(
                            promise(Who.ALEX, "I say “not yet” when I am not ready."),
                            note(Who.SAM, "Staying is an answer too.")),
                    new Last("Close", "For the second try.", "Quiet", "For “not yet”.")));

    private DemoTalks() {}

    /// @param week how many Sundays ago; 1 is the last one
    record Talk(int week, Numbers numbers, List<Round> rounds, List<Taken> taken, Last last) {}

    /// Closeness, trust, calm, own energy; less than 0 where somebody gives none.
    record Numbers(List<Integer> alex, List<Integer> sam) {}

    /// @param paused whether Alex needs a pause when both answers are on the table
    /// @param heard  what was said back, in turn
    record Round(String prompt, Answer alex, Answer sam, boolean paused, List<Heard> heard) {

        Round(String prompt, Answer alex, Answer sam) {
            this(prompt, alex, sam, false, List.of());
        }

        Round withPause() {
            return new Round(prompt, alex, sam, true, heard);
        }

        Round heard(Heard... lines) {
            return new Round(prompt, alex, sam, paused, List.of(lines));
        }
    }

    /// @param speaker who has the floor; the other says back what they heard
    record Heard(Who speaker, String saidBack) {}

    record Taken(Who by, Outcome.Kind kind, String sentence) {}

    record Last(Closing alex, Closing sam) {

        Last(String alex, String alexThanks, String sam, String samThanks) {
            this(new Closing(alex, alexThanks), new Closing(sam, samThanks));
        }
    }

    record Closing(Title word, Words thanks) {

        Closing(String word, String thanks) {
            this(new Title(word), new Words(thanks));
        }
    }

    /// Which of the two.
    enum Who {
        ALEX,
        SAM
    }

    private static Round both(String prompt, String alex, String sam) {
        return new Round(prompt, said(alex), said(sam));
    }

    private static Answer said(String words) {
        return new Answer.Said(new Words(words));
    }

    private static Answer inPerson() {
        return new Answer.InPerson();
    }

    private static Answer skipped() {
        return new Answer.Skipped();
    }

    private static Taken note(Who by, String sentence) {
        return new Taken(by, Outcome.Kind.NOTE, sentence);
    }

    private static Taken promise(Who by, String sentence) {
        return new Taken(by, Outcome.Kind.PROMISE, sentence);
    }

    private static Taken goal(Who by, String sentence) {
        return new Taken(by, Outcome.Kind.GOAL, sentence);
    }
}
