package app.twofold.server.sync;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// A change of a text as somebody writes it down who has nothing but the contract: for each place what is inserted
/// there, for each character whether it is removed. There is one place more than there are characters.
final class BareChange {

    private final String text;
    private final String[] inserted;
    private final boolean[] continues;
    private final boolean[] removed;

    BareChange(String text) {
        this.text = text;
        inserted = new String[text.length() + 1];
        Arrays.fill(inserted, "");
        continues = new boolean[text.length() + 1];
        removed = new boolean[text.length()];
    }

    /// The change that `edits` of an event or a command are.
    static BareChange of(String text, JsonNode edits) {
        BareChange all = new BareChange(text);
        String now = text;
        for (JsonNode edit : edits) {
            BareChange one = new BareChange(now);
            int at = edit.path("at").asInt();
            one.inserted[at] = edit.path("inserted").asString("");
            one.continues[at] = edit.path("continues").asBoolean(false);
            for (int i = 0; i < edit.path("removed").asString("").length(); i++) {
                one.removed[at + i] = true;
            }
            all = all.then(one);
            now = one.result();
        }
        return all;
    }

    /// The plain difference of two texts, of which none holds characters of two units.
    static BareChange between(String before, String after) {
        BareChange change = new BareChange(before);
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        String inserted = after.substring(head, after.length() - tail);
        boolean lengthens = head > 0
                && head + tail == before.length()
                && (before.charAt(head - 1) + inserted).matches("(?s)[\\p{L}\\p{M}\\p{N}]{2}.*");
        int from = lengthens ? head - 1 : head;
        change.inserted[from] = after.substring(from, after.length() - tail);
        for (int i = from; i < before.length() - tail; i++) {
            change.removed[i] = true;
        }
        return change;
    }

    String result() {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            result.append(inserted[i]);
            if (i < text.length() && !removed[i]) {
                result.append(text.charAt(i));
            }
        }
        return result.toString();
    }

    /// Both as one change of this one's text.
    BareChange then(BareChange next) {
        BareChange both = new BareChange(text);
        int place = 0;
        boolean parted = false;
        for (int i = 0; i <= text.length(); i++) {
            StringBuilder here = new StringBuilder();
            boolean goesOn = false;
            for (int c = 0; c < inserted[i].length(); c++, place++) {
                goesOn |= here.isEmpty() && next.continues[place];
                here.append(next.inserted[place]);
                if (!next.removed[place]) {
                    goesOn |= continues[i] && !parted;
                    here.append(inserted[i].charAt(c));
                }
            }
            if (i == text.length() || !removed[i]) {
                goesOn |= here.isEmpty() && next.continues[place];
                here.append(next.inserted[place]);
                if (i < text.length()) {
                    parted = next.removed[place];
                    both.removed[i] = parted;
                    place++;
                }
            } else {
                both.removed[i] = true;
            }
            both.inserted[i] = here.toString();
            both.continues[i] = goesOn && !here.isEmpty();
        }
        return both.normal();
    }

    /// This change, of the text that the other has left.
    ///
    /// @param first whether this one goes first where nothing else decides it
    BareChange over(BareChange other, boolean first) {
        BareChange carried = new BareChange(other.result());
        int place = 0;
        boolean parted = false;
        for (int i = 0; i <= text.length(); i++) {
            int difference = rank(i) - other.rank(i);
            boolean mineFirst = inserted[i].isEmpty()
                    || other.inserted[i].isEmpty()
                    || difference < 0
                    || (difference == 0 && first);
            if (!inserted[i].isEmpty()) {
                int at = mineFirst ? place : place + other.inserted[i].length();
                carried.inserted[at] += inserted[i];
                carried.continues[at] |= continues[i] && !parted && mineFirst;
            }
            place += other.inserted[i].length();
            if (i < text.length()) {
                parted = other.removed[i];
                if (!other.removed[i]) {
                    carried.removed[place] = removed[i];
                    place++;
                }
            }
        }
        return carried.normal();
    }

    private int rank(int i) {
        if (continues[i]) {
            return 0;
        }
        if (i < text.length() && removed[i]) {
            return 4;
        }
        if (inserted[i].endsWith("\n")) {
            return 1;
        }
        return inserted[i].startsWith("\n") ? 3 : 2;
    }

    /// What is inserted behind a removed character goes in front of it.
    private BareChange normal() {
        for (int i = text.length(); i > 0; i--) {
            if (removed[i - 1] && !inserted[i].isEmpty()) {
                continues[i - 1] = inserted[i - 1].isEmpty() ? continues[i] : continues[i - 1];
                inserted[i - 1] += inserted[i];
                inserted[i] = "";
                continues[i] = false;
            }
        }
        return this;
    }

    boolean isNothing() {
        return edits().isEmpty();
    }

    ArrayNode edits() {
        ArrayNode edits = JsonNodeFactory.instance.arrayNode();
        int shift = 0;
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i <= text.length(); i++) {
            if (!inserted[i].isEmpty() || (i < text.length() && removed[i] && (i == 0 || !removed[i - 1]))) {
                places.add(i);
            }
        }
        for (int i : places) {
            int to = i;
            while (to < text.length() && removed[to] && (to == i || inserted[to].isEmpty())) {
                to++;
            }
            edits.addObject()
                    .put("at", i + shift)
                    .put("removed", text.substring(i, to))
                    .put("inserted", inserted[i])
                    .put("continues", continues[i]);
            shift += inserted[i].length() - (to - i);
        }
        return edits;
    }
}
