package app.twofold.server.couple;

import app.twofold.domain.CoupleId;
import app.twofold.domain.PersonId;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.couple.Side;
import app.twofold.server.Seat;
import app.twofold.server.Unavailable;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who has a seat where. A seat once found is remembered for a while; that somebody has none never is, so that a
/// new seat counts on every node at once.
@Component
class SeatTable {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final Cache<Seat, Boolean> known = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    SeatTable(JdbcClient database) {
        this.database = database;
    }

    /// The couples of a person: those of two before those of one alone, and of these the latest first.
    List<Seat> of(PersonId person) {
        try {
            return database.sql("""
                    select couple_id from seat mine where person_id = :person
                    order by (select count(*) from seat every where every.couple_id = mine.couple_id) desc,
                        since desc, couple_id""")
                    .param("person", person.value())
                    .query((row, _) -> new Seat(person, new CoupleId(row.getObject(1, UUID.class))))
                    .list();
        } catch (DataAccessException e) {
            throw new Unavailable(e);
        }
    }

    Optional<Seat> find(PersonId person, CoupleId couple) {
        Seat seat = new Seat(person, couple);
        if (known.getIfPresent(seat) != null) {
            return Optional.of(seat);
        }
        if (!isTaken(seat)) {
            return Optional.empty();
        }
        known.put(seat, true);
        return Optional.of(seat);
    }

    private boolean isTaken(Seat seat) {
        try {
            return database.sql("select exists (select from seat where couple_id = :couple and person_id = :person)")
                    .param("couple", seat.couple().value())
                    .param("person", seat.person().value())
                    .query(Boolean.class)
                    .single();
        } catch (DataAccessException e) {
            throw new Unavailable(e);
        }
    }

    /// Who has a seat in a couple.
    Set<PersonId> persons(CoupleId couple) {
        try {
            return database.sql("select person_id from seat where couple_id = :couple")
                    .param("couple", couple.value())
                    .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                    .set();
        } catch (DataAccessException e) {
            throw new Unavailable(e);
        }
    }

    /// Writes a seat down. Without effect if the side is taken or the person has a seat there.
    void take(CoupleId couple, Side side, PersonId person) {
        try {
            database.sql("""
                    insert into seat (couple_id, side, person_id) values (:couple, :side, :person)
                    on conflict do nothing""")
                    .param("couple", couple.value())
                    .param("side", number(side))
                    .param("person", person.value())
                    .update();
        } catch (DataAccessException e) {
            throw new Unavailable(e);
        }
    }

    /// Gives up the seats in one couple and takes those in another, in one commit. Without effect where it is so.
    void move(CoupleId from, CoupleId to, List<Partner> partners) {
        UUID[] persons =
                partners.stream().map(partner -> partner.person().value()).toArray(UUID[]::new);
        Integer[] sides =
                partners.stream().map(partner -> number(partner.side())).toArray(Integer[]::new);
        try {
            database.sql("""
                    with left_behind as (delete from seat where couple_id = :from)
                    insert into seat (couple_id, side, person_id)
                    select :to, side, person from unnest(:sides::int[], :persons::uuid[]) as taken (side, person)
                    on conflict do nothing""")
                    .param("from", from.value())
                    .param("to", to.value())
                    .param("sides", sides)
                    .param("persons", persons)
                    .update();
        } catch (DataAccessException e) {
            throw new Unavailable(e);
        }
        partners.forEach(partner -> forget(new Seat(partner.person(), from)));
    }

    private static int number(Side side) {
        return side == Side.LEFT ? 0 : 1;
    }

    /// Forgets what is remembered of this seat, because it has been given up.
    void forget(Seat seat) {
        known.invalidate(seat);
    }
}
