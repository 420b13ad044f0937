package app.twofold.server.book;

import java.util.List;

/// What a couple has of something, at the end of the book.
public record Chapter(String title, List<Passage> passages) {

    public Chapter {
        passages = List.copyOf(passages);
    }
}
