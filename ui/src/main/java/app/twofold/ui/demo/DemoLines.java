package app.twofold.ui.demo;

import app.twofold.domain.win.About;
import app.twofold.domain.win.Reaction;
import app.twofold.domain.win.WinKind;
import app.twofold.ui.demo.DemoTalks.Who;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the demo's couple notices, in words that either of the two could have written.
final class DemoLines {

    /// From the first to the last.
    static final List<Line> ALL = DemoFile.lines("wins.txt").stream()
            .filter(line -> !line.isBlank())
            .map(DemoLines::line)
            .toList();

    private DemoLines() {}

    /// @param reaction what the other presses, if anything
    /// @param reply    what the other says to it; empty for nothing
    record Line(
            int daysAgo,
            String time,
            Who by,
            WinKind kind,
            About about,
            String text,
            @Nullable Reaction reaction,
            String reply) {}

    private static Line line(String line) {
        String[] parts = line.split("\\|", -1);
        String[] head = parts[0].strip().split(" ", -1);
        return new Line(
                Integer.parseInt(head[0]),
                head[1],
                Who.valueOf(head[2].toUpperCase(Locale.ROOT)),
                kind(head[3]),
                about(head[3]),
                parts[1].strip(),
                reaction(part(parts, 2)),
                part(parts, 3));
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index].strip() : "";
    }

    private static WinKind kind(String word) {
        return switch (word) {
            case "thanks" -> WinKind.THANKS;
            case "kindness" -> WinKind.KINDNESS;
            default -> WinKind.WIN;
        };
    }

    private static About about(String word) {
        return switch (word) {
            case "mine" -> About.ME;
            case "ours" -> About.US;
            default -> About.YOU;
        };
    }

    private static @Nullable Reaction reaction(String words) {
        return words.isEmpty()
                ? null
                : Reaction.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
