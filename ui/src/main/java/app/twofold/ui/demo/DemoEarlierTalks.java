package app.twofold.ui.demo;

import app.twofold.domain.Words;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Outcome;
import app.twofold.ui.demo.DemoTalks.Last;
import app.twofold.ui.demo.DemoTalks.Numbers;
import app.twofold.ui.demo.DemoTalks.Round;
import app.twofold.ui.demo.DemoTalks.Taken;
import app.twofold.ui.demo.DemoTalks.Talk;
import app.twofold.ui.demo.DemoTalks.Who;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What the demo's couple has said in its earlier check-ins.
final class DemoEarlierTalks {

    static final List<Earlier> ALL = read(DemoFile.lines("checkins.txt"));

    private static final int NONE = -1;

    private DemoEarlierTalks() {}

    /// What a check-in was held for.
    enum Kind {
        /// The first schedule.
        FIRST,
        /// The second one.
        SECOND,
        MONTHLY,
        YEARLY
    }

    record Earlier(Kind kind, Talk talk) {}

    private static List<Earlier> read(List<String> lines) {
        List<Earlier> all = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                all.add(earlier(block));
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            all.add(earlier(block));
        }
        return List.copyOf(all);
    }

    private static Earlier earlier(List<String> block) {
        String[] head = block.getFirst().split(" ", -1);
        List<Round> rounds = new ArrayList<>();
        List<Taken> taken = new ArrayList<>();
        block.subList(2, block.size() - 1).forEach(line -> read(line, rounds, taken));
        Two numbers = two(block.get(1));
        Two last = two(block.getLast());
        Talk talk = new Talk(
                Integer.parseInt(head[0]),
                new Numbers(numbers(numbers.alex()), numbers(numbers.sam())),
                List.copyOf(rounds),
                List.copyOf(taken),
                new Last(last.alex(), "", last.sam(), ""));
        return new Earlier(Kind.valueOf(head[1].toUpperCase(Locale.ROOT)), talk);
    }

    private static void read(String line, List<Round> rounds, List<Taken> taken) {
        String[] key = line.substring(0, line.indexOf(':')).split(" ", -1);
        if (key.length > 1) {
            taken.add(new Taken(
                    Who.valueOf(key[1].toUpperCase(Locale.ROOT)),
                    Outcome.Kind.valueOf(key[0].toUpperCase(Locale.ROOT)),
                    after(line)));
        } else {
            Two two = two(line);
            rounds.add(new Round(key[0], answer(two.alex()), answer(two.sam())));
        }
    }

    private static Answer answer(String words) {
        return switch (words) {
            case "skip" -> new Answer.Skipped();
            case "in person" -> new Answer.InPerson();
            default -> new Answer.Said(new Words(words));
        };
    }

    private static List<Integer> numbers(String words) {
        return Arrays.stream(words.split(" ", -1))
                .map(word -> word.equals("-") ? NONE : Integer.parseInt(word))
                .toList();
    }

    private record Two(String alex, String sam) {}

    private static Two two(String line) {
        String[] parts = after(line).split(" / ", -1);
        return new Two(parts[0], parts[1]);
    }

    private static String after(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }
}
