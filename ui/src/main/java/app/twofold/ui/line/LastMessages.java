package app.twofold.ui.line;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a screen was told in the last minute, in order and in bounded memory. A screen that has missed more loads its
/// page again by itself.
final class LastMessages {

    static final int MAX_LENGTH = 128 * 1024;
    static final Duration LONGEST = Duration.ofMinutes(1);

    private final Deque<Message> messages = new ArrayDeque<>(2);
    private int length;

    /// @param id  rises with each message
    /// @param now in nanoseconds
    synchronized void add(int id, String text, long now) {
        messages.add(new Message(id, text, now));
        length += text.length();
        while (length > MAX_LENGTH || isOver(messages.peek(), now)) {
            length -= messages.remove().text().length();
        }
    }

    /// What was told after that message; that and what came before it is forgotten.
    synchronized List<String> after(int id, long now) {
        while (!messages.isEmpty() && (messages.element().id() <= id || isOver(messages.element(), now))) {
            length -= messages.remove().text().length();
        }
        return messages.stream().map(Message::text).toList();
    }

    private static boolean isOver(@Nullable Message oldest, long now) {
        return oldest != null && now - oldest.at() > LONGEST.toNanos();
    }

    private record Message(int id, String text, long at) {}
}
