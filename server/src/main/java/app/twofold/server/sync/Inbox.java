package app.twofold.server.sync;

import org.jspecify.annotations.Nullable;

/// Puts together a text frame that comes in parts. Keeps nothing between frames.
final class Inbox {

    static final int MAX_BYTES = 64 * 1024;

    private @Nullable StringBuilder parts;
    private int bytes;

    /// Adds a part.
    ///
    /// @return the whole text if this was its last part, else null
    /// @throws TooLarge if the frame has more bytes in UTF-8 than it may
    @Nullable
    String add(String part, boolean last) throws TooLarge {
        bytes += utf8Length(part);
        if (bytes > MAX_BYTES) {
            throw new TooLarge();
        }
        if (!last) {
            parts = (parts == null ? new StringBuilder() : parts).append(part);
            return null;
        }
        String whole = parts == null ? part : parts.append(part).toString();
        parts = null;
        bytes = 0;
        return whole;
    }

    private static int utf8Length(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                length++;
            } else if (c < 0x800 || Character.isSurrogate(c)) {
                length += 2;
            } else {
                length += 3;
            }
        }
        return length;
    }

    /// A frame is larger than a frame may be.
    static final class TooLarge extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
