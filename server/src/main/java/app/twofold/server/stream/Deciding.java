package app.twofold.server.stream;

import app.twofold.domain.Decision.Accepted;
import app.twofold.domain.Decision.Rejected;
import app.twofold.domain.Issued;
import app.twofold.server.Unavailable;
import app.twofold.server.stream.EventTable.Standing;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Decides commands on what this node knows of a stream, and commits what follows. Whoever calls holds the entry's
/// lock.
final class Deciding<S, C, E, R> {

    private final StreamKind<S, C, E, R> kind;
    private final EventTable table;
    private final EventLog<E> log;
    private final GroupCommit commits;
    private final Erasure erasure;
    private final Knowledge<S, E> knowledge;
    private final Hints hints;
    private final Consumer<UUID> erased;

    /// @param erased told of every stream in which somebody has erased their words
    Deciding(
            EventStore store,
            StreamKind<S, C, E, R> kind,
            EventLog<E> log,
            Knowledge<S, E> knowledge,
            Hints hints,
            Consumer<UUID> erased) {
        this.kind = kind;
        this.table = store.table();
        this.log = log;
        this.commits = store.commits();
        this.erasure = store.erasure();
        this.knowledge = knowledge;
        this.hints = hints;
        this.erased = erased;
    }

    /// @return null if somebody else was faster and the command must be decided again
    @Nullable
    Result<R> attempt(OpenStream<S, E> entry, UUID command, Function<S, Issued<C>> issue) {
        Fold<S, E> fold = knowledge.upToDate(entry);
        Long first = entry.answer(command);
        if (first != null) {
            return new Result.Done<>(first);
        }
        Issued<C> issued = issue.apply(fold.state());
        return switch (kind.decide(fold.state(), issued)) {
            case Rejected<E, R>(R reason) -> unchanged(entry, fold, command, new Result.Refused<>(reason));
            case Accepted<E, R>(List<E> events) ->
                events.isEmpty()
                        ? unchanged(entry, fold, command, new Result.Done<>(fold.seq()))
                        : commit(entry, fold, issued, events);
        };
    }

    /// Nothing is to be written, if this node's state is the latest and the command is new.
    private @Nullable Result<R> unchanged(OpenStream<S, E> entry, Fold<S, E> fold, UUID command, Result<R> result) {
        long current = knowledge.epoch();
        long doubts = entry.doubts();
        Standing standing = table.standing(entry.stream(), command);
        if (standing.answer().isPresent()) {
            return new Result.Done<>(standing.answer().getAsLong());
        }
        if (standing.head() != fold.seq()) {
            entry.doubt();
            return null;
        }
        entry.checked(doubts, current);
        if (result instanceof Result.Done<R>(long seq)) {
            entry.remember(command, seq);
        }
        return result;
    }

    private @Nullable Result<R> commit(OpenStream<S, E> entry, Fold<S, E> fold, Issued<C> issued, List<E> events) {
        UUID stream = entry.stream();
        List<Committed<E>> numbered = log.number(issued.id(), fold.seq(), issued.by(), issued.at(), events);
        boolean isErasure = kind.isErasure(events.getFirst());
        long last = fold.seq() + numbered.size();
        if (isErasure && write(() -> erase(stream, numbered.getFirst()))) {
            learn(entry);
            hints.erased(stream, last);
            return new Result.Done<>(last);
        }
        if (!isErasure && write(() -> commits.append(log.seal(stream, entry.keys(), numbered)))) {
            knowledge.advance(entry, fold, numbered);
            hints.committed(stream, last);
            return new Result.Done<>(last);
        }
        entry.doubt();
        Standing standing = table.standing(stream, issued.id());
        return standing.answer().isPresent()
                ? new Result.Done<>(standing.answer().getAsLong())
                : null;
    }

    private boolean erase(UUID stream, Committed<E> event) {
        UUID author = event.recorded().by().value();
        return erasure.erase(stream, author, key -> log.sealed(stream, key.aead(), event));
    }

    /// What has been erased leaves this node at once.
    private void learn(OpenStream<S, E> entry) {
        entry.doubt();
        try {
            knowledge.upToDate(entry);
        } catch (Unavailable _) {
            entry.forget();
            erased.accept(entry.stream());
        }
    }

    /// A connection that died while nobody used it is no reason to bother anybody: whoever calls asks the database
    /// what has become of the rows, and learns there if it is really gone.
    private boolean write(BooleanSupplier rows) {
        try {
            return rows.getAsBoolean();
        } catch (Unavailable _) {
            knowledge.doubtAll();
            return false;
        }
    }
}
