package app.twofold.ui.kit.figure;

/// Times within a week or month: one circle each, filled when it happened.
public class Slots extends Dots {

    /// @param label the same in words, for example "2 of 3"
    public Slots(int filled, int total, String label) {
        super("tf-slots", filled, Math.max(total, filled), label);
    }
}
