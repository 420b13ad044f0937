package app.twofold.domain.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where each character was typed, between which others: what the order of a text must be in the end. Characters are
/// numbered as they come.
final class TypedOrder {

    private static final int GONE = -1;

    private final char first;
    private final List<Typed> typed = new ArrayList<>();

    private record Typed(int character, String view, int place) {}

    TypedOrder(char first) {
        this.first = first;
    }

    /// A character was put in at this place of what its typist saw.
    void typed(char character, String view, int place) {
        StringBuilder seen = new StringBuilder();
        int at = 0;
        for (int i = 0; i < view.length(); i++) {
            if (view.charAt(i) >= first) {
                at += i < place ? 1 : 0;
                seen.append(view.charAt(i));
            }
        }
        typed.add(new Typed(character - first, seen.toString(), at));
    }

    /// How many pairs of characters are the wrong way round though one of their typists saw both.
    int wrong(String text) {
        int[] places = places(text);
        int wrong = 0;
        for (Typed one : typed) {
            int at = places[one.character];
            for (int i = 0; at != GONE && i < one.view.length(); i++) {
                int other = places[one.view.charAt(i) - first];
                if (other != GONE && (other < at) != (i < one.place)) {
                    wrong++;
                }
            }
        }
        return wrong;
    }

    /// How many characters that are gone had something on their left that is now right of what was on their right.
    int turned(String text) {
        int[] places = places(text);
        int[] left = new int[places.length];
        int[] right = new int[places.length];
        Arrays.fill(left, Integer.MIN_VALUE);
        Arrays.fill(right, Integer.MAX_VALUE);
        for (Typed one : typed) {
            for (int i = 0; i < one.view.length(); i++) {
                int other = one.view.charAt(i) - first;
                if (i < one.place) {
                    stand(other, one.character, places, left, right);
                } else {
                    stand(one.character, other, places, left, right);
                }
            }
        }
        int turned = 0;
        for (int i = 0; i < places.length; i++) {
            turned += left[i] > right[i] ? 1 : 0;
        }
        return turned;
    }

    private static void stand(int before, int behind, int[] places, int[] left, int[] right) {
        if (places[before] == GONE && places[behind] != GONE) {
            right[before] = Math.min(right[before], places[behind]);
        }
        if (places[behind] == GONE && places[before] != GONE) {
            left[behind] = Math.max(left[behind], places[before]);
        }
    }

    private int[] places(String text) {
        int[] places = new int[typed.size()];
        Arrays.fill(places, GONE);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= first) {
                places[text.charAt(i) - first] = i;
            }
        }
        return places;
    }
}
