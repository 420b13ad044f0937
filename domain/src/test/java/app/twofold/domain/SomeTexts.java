package app.twofold.domain;

import java.util.List;
import java.util.Random;

/// Texts in every script, with marks, joiners, spaces and what nobody sees in between.
public final class SomeTexts {

    private static final List<int[]> RANGES = List.of(
            new int[] {0x20, 0x7E},
            new int[] {0xA0, 0x24F},
            new int[] {0x250, 0x36F},
            new int[] {0x370, 0x52F},
            new int[] {0x590, 0x6FF},
            new int[] {0x900, 0xDFF},
            new int[] {0xE00, 0x109F},
            new int[] {0x1100, 0x11FF},
            new int[] {0x1E00, 0x1FFF},
            new int[] {0x2000, 0x206F},
            new int[] {0x2E00, 0x30FF},
            new int[] {0x3130, 0x33FF},
            new int[] {0x4E00, 0x4F00},
            new int[] {0xAC00, 0xAD00},
            new int[] {0xFB00, 0xFDFF},
            new int[] {0xFE00, 0xFFEF},
            new int[] {0x1D400, 0x1D7FF},
            new int[] {0x1F300, 0x1FAFF},
            new int[] {0x300, 0x345});

    private SomeTexts() {}

    /// Up to 24 characters, without halves of any.
    public static String any(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(24);
        for (int i = 0; i < length; i++) {
            int[] range = RANGES.get(random.nextInt(RANGES.size()));
            text.appendCodePoint(range[0] + random.nextInt(range[1] - range[0] + 1));
        }
        return text.toString();
    }
}
