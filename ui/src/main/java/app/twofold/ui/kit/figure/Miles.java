package app.twofold.ui.kit.figure;

/// Milestones: one bar each, filled when it is reached.
public class Miles extends Dots {

    /// @param label the same in words, for example "2 of 4 hours"
    public Miles(int reached, int total, String label) {
        super("tf-miles", reached, total, label);
    }
}
