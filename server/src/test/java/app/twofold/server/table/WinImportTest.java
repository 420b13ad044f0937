package app.twofold.server.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Title;
import app.twofold.domain.couple.CoupleCommand.ChangeProfile;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import app.twofold.domain.win.About;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.WinKind;
import app.twofold.server.Seat;
import app.twofold.server.archive.Nonsense;
import app.twofold.server.archive.Progress;
import app.twofold.server.couple.Node;
import app.twofold.server.table.Preview.Fault;
import app.twofold.server.table.Preview.Reason;
import app.twofold.server.takeout.Archives;
import app.twofold.server.takeout.Form;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WinImportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);

    private final Node node = Node.alone();
    private final Seat alex = node.paired();
    private final WinImport wins = new WinImport(node.couples(), CLOCK);

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void everyRowBecomesAWinOfTheImporters() throws IOException {
        String table = """
                Day,Text,kind,about
                2026-01-05,"Soup, and
                bread",thanks,you
                2026-02-06,'=1+1,,
                """;

        assertThat(look(table)).isEqualTo(new Preview(2, 0, 0, List.of()));
        assertThat(state().wins().byId()).isEmpty();
        assertThat(bringIn(table)).isEqualTo(new Preview(2, 0, 0, List.of()));

        assertThat(state().wins().byId().values())
                .hasSize(2)
                .allMatch(win -> win.by().equals(alex.person()));
        Win soup = winOf(LocalDate.of(2026, 1, 5));
        assertThat(soup.text().value()).isEqualTo("Soup, and\nbread");
        assertThat(soup.kind()).isEqualTo(WinKind.THANKS);
        assertThat(soup.content().about()).isEqualTo(About.YOU);
        Win sum = winOf(LocalDate.of(2026, 2, 6));
        assertThat(sum.text().value()).isEqualTo("=1+1");
        assertThat(sum.kind()).isEqualTo(WinKind.WIN);
        assertThat(sum.content().about()).isEqualTo(About.US);
    }

    @Test
    void theSameTableAgainDoublesNothing() throws IOException {
        String table = "day,text\n2026-01-05,tea\n2026-01-05,tea\n2026-01-06,tea\n";
        bringIn(table);
        long seq = state().seq();

        assertThat(look(table)).isEqualTo(new Preview(0, 3, 0, List.of()));
        bringIn(table);
        assertThat(state().seq()).isEqualTo(seq);
        assertThat(bringIn(table + "2026-01-07,more\n")).isEqualTo(new Preview(1, 3, 0, List.of()));
        assertThat(state().wins().byId()).hasSize(4);
    }

    @Test
    void oneFaultKeepsEverythingOut() throws IOException {
        String table = "day,text,kind\n2026-01-05,tea,\n\"2026-01-06\",\"one\ntwo\",win\nsoon,,rain\n2027-01-01,x\n";

        Preview preview = bringIn(table);

        assertThat(preview.fresh()).isZero();
        assertThat(preview.faults())
                .containsExactly(
                        new Fault(5, "day", Reason.NOT_A_DAY),
                        new Fault(5, "text", Reason.EMPTY),
                        new Fault(5, "kind", Reason.UNKNOWN),
                        new Fault(6, "", Reason.CELLS));
        assertThat(state().wins().byId()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25,IN_FUTURE", "1999-12-31,TOO_LONG_AGO", "2026-02-30,NOT_A_DAY", "25.11.2026,NOT_A_DAY"})
    void aDayIsOneThatAWinMayBeOf(String day, Reason reason) throws IOException {
        assertThat(look("day,text\n" + day + ",tea\n").faults()).containsExactly(new Fault(2, "day", reason));
    }

    @Test
    void aCellIsAsLongAsWordsMayBe() throws IOException {
        assertThat(look("day,text\n2026-01-05," + "x".repeat(4_001) + "\n").faults())
                .containsExactly(new Fault(2, "text", Reason.TOO_LONG));
        assertThat(look("day,text\n2026-01-05,a\u0000b\n").faults())
                .containsExactly(new Fault(2, "text", Reason.CONTROL_CHARACTER));
    }

    @Test
    void whatIsNoTableIsRefused() throws IOException {
        assertThat(look("").faults()).hasSize(1);
        assertThat(look("text\ntea\n").faults()).containsExactly(new Fault(1, "", Reason.COLUMN_MISSING));
        assertThat(look("day,day,text\n1,2,3\n").faults()).hasSize(1);
        assertThat(look("day,text\n2026-01-05,\"open").faults()).hasSize(1);
        assertThat(wins.look(alex, new ByteArrayInputStream(new byte[] {'d', (byte) 0xFF, (byte) 0xC0}))
                        .faults())
                .containsExactly(new Fault(0, "", Reason.NOT_READABLE));
    }

    @Test
    void thereAreLimits() throws IOException {
        String many = IntStream.rangeClosed(0, WinImport.MAX_ROWS)
                .mapToObj(i -> "2026-01-05,tea " + i + "\n")
                .collect(Collectors.joining("", "day,text\n", ""));
        assertThat(look(many).faults()).extracting(Fault::reason).contains(Reason.TOO_MANY_ROWS);
        assertThat(wins.look(alex, new Nonsense()).faults()).containsExactly(new Fault(0, "", Reason.TOO_LARGE));
    }

    @Test
    void asManyAsTheRulesAllowComeInTogether() throws IOException {
        String many = IntStream.range(0, WinImport.MAX_ROWS)
                .mapToObj(i -> "2026-01-05,tea " + i + "\n")
                .collect(Collectors.joining("", "day,text\n", ""));

        bringIn(many);

        assertThat(state().wins().byId()).hasSize(WinImport.MAX_ROWS);
    }

    @Test
    void readsWhatWasTakenOutAndLeavesTheOthersWinsOut() throws IOException {
        Seat sam = new Seat(state().partnerOf(alex.person()).orElseThrow().person(), alex.couple());
        node.couples()
                .execute(
                        sam,
                        UUID.randomUUID(),
                        new ChangeProfile(new Profile(new Title("Sam"), new Hue(200), ZoneOffset.UTC)));
        node.couples().execute(sam, UUID.randomUUID(), Node.aWin("of Sam"));
        node.couples().execute(alex, UUID.randomUUID(), Node.aWin("-of Alex"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Archives.on(node).write(alex, Form.WINS, CLOCK.instant(), out, Progress.UNWATCHED);
        String table = out.toString(StandardCharsets.UTF_8);

        assertThat(look(table)).isEqualTo(new Preview(0, 1, 1, List.of()));
        Seat elsewhere = node.paired();
        assertThat(wins.bringIn(elsewhere, stream("\uFEFF" + table))).isEqualTo(new Preview(1, 0, 1, List.of()));
        assertThat(node.couples().state(elsewhere).wins().byId().values())
                .extracting(win -> win.text().value())
                .containsExactly("-of Alex");
    }

    @Test
    void readsTablesWithSemicolons() throws IOException {
        assertThat(look("day;text\n2026-01-05;tea, and cake\n")).isEqualTo(new Preview(1, 0, 0, List.of()));
    }

    private Preview look(String table) throws IOException {
        return wins.look(alex, stream(table));
    }

    private Preview bringIn(String table) throws IOException {
        return wins.bringIn(alex, stream(table));
    }

    private static InputStream stream(String table) {
        return new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
    }

    private CoupleState state() {
        return node.couples().state(alex);
    }

    private Win winOf(LocalDate day) {
        return state().wins().find(state().wins().byDay().get(day).getFirst()).orElseThrow();
    }
}
