package app.twofold.domain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.stream.Collectors;

/// People's words within other words, where their direction is their own (Unicode Standard Annex 9): a Hebrew
/// name, or one with a control character in it, neither turns the sentence round that it stands in nor is
/// turned by it.
public final class Isolated {

    private static final Set<Byte> STEERING = Set.of(
            Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
            Character.DIRECTIONALITY_ARABIC_NUMBER,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT);

    private static final int LRE = 0x202A;
    private static final int RLE = 0x202B;
    private static final int PDF = 0x202C;
    private static final int LRO = 0x202D;
    private static final int RLO = 0x202E;
    private static final int LRI = 0x2066;
    private static final int RLI = 0x2067;
    private static final int FSI = 0x2068;
    private static final int PDI = 0x2069;

    private Isolated() {}

    /// The words as they may stand between words that run from left to right: in an isolate if they could touch
    /// what is around them, otherwise as they are. Each line is one of its own. What is isolated already stays
    /// as it is.
    public static String of(String words) {
        if (!reaches(words)) {
            return words;
        }
        return words.lines()
                .map(line -> Character.toString(FSI) + closed(line) + Character.toString(PDI))
                .collect(Collectors.joining("\n"));
    }

    /// The line with every control of direction closed that is opened in it, and without those that close
    /// nothing.
    public static String closed(String line) {
        StringBuilder closed = new StringBuilder(line.length() + 2);
        Deque<Integer> open = new ArrayDeque<>();
        line.codePoints().filter(c -> follows(c, open)).forEach(closed::appendCodePoint);
        open.forEach(closed::appendCodePoint);
        return closed.toString();
    }

    /// Keeps what closes the open ones, the innermost first.
    ///
    /// @return whether the character has an effect
    private static boolean follows(int c, Deque<Integer> open) {
        switch (c) {
            case LRE, RLE, LRO, RLO -> open.push(PDF);
            case LRI, RLI, FSI -> open.push(PDI);
            case PDF -> {
                if (!Integer.valueOf(PDF).equals(open.peek())) {
                    return false;
                }
                open.pop();
            }
            case PDI -> {
                if (!open.contains(PDI)) {
                    return false;
                }
                while (Integer.valueOf(PDF).equals(open.peek())) {
                    open.pop();
                }
                open.pop();
            }
        }
        return true;
    }

    /// Whether anything outside of its own isolates runs from right to left or steers what comes after it.
    private static boolean reaches(String words) {
        int depth = 0;
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int c = words.codePointAt(i);
            if (c == LRI || c == RLI || c == FSI) {
                depth++;
            } else if (c == PDI) {
                depth--;
            } else if (depth == 0 && steers(c)) {
                return true;
            }
            if (depth < 0) {
                return true;
            }
        }
        return depth > 0;
    }

    private static boolean steers(int c) {
        return STEERING.contains(Character.getDirectionality(c));
    }
}
