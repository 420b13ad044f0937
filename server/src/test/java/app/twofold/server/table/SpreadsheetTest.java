package app.twofold.server.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.win.About;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import app.twofold.server.Seat;
import app.twofold.server.archive.Progress;
import app.twofold.server.couple.Node;
import app.twofold.server.table.Preview.Fault;
import app.twofold.server.table.Preview.Reason;
import app.twofold.server.takeout.Archives;
import app.twofold.server.takeout.Form;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables as spreadsheets and people save them.
class SpreadsheetTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final String[] PIECES = {
        "=",
        "+",
        "-",
        "@",
        "'",
        "\"",
        "\t",
        "\n",
        " ",
        ",",
        ";",
        "|",
        "\u00A0",
        "\u3000",
        "\u2028",
        "\u200B",
        "\uFF1D",
        "\uFF20",
        "\uFE63",
        "\u2212",
        "\u202E",
        "tea",
        "1",
        "שלום",
        "👩‍❤️‍👨",
        "'="
    };

    private final Node node = Node.alone();
    private final Seat alex = node.paired();
    private final WinImport imports = new WinImport(node.couples(), CLOCK);

    @AfterEach
    void stop() {
        node.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "day,text,,\n2026-11-01,Tea,,\n",
                "day,text\n2026-11-01,Tea\n,\n",
                "day,text,kind,about\n2026-11-01,Tea,Win,Us\n",
                "day,text,,\n2026-11-01,Tea\n",
                "day,text\n2026-11-01,Tea,,,\n",
                "day,text,kind,about\n2026-11-01,Tea\n",
                "day,text\r\n2026-11-01,Tea\r\n",
                "day,text\r2026-11-01,Tea\r",
                "day,text\n2026-11-01,Tea",
                "\n\n,,\nday,text\n\n2026-11-01,Tea\n\n \n\u00A0,\u200B\n",
                "\uFEFFday,text\n2026-11-01,Tea\n",
                "\uFEFF\"day\",\"text\"\n\"2026-11-01\",\"Tea\"\n",
                "day;text\n2026-11-01;Tea\n",
                "day\ttext\n2026-11-01\tTea\n",
                "day|text\n2026-11-01|Tea\n",
                "sep=;\r\nday;text\r\n2026-11-01;Tea\r\n",
                "\uFEFFsep=;\nday;text\n2026-11-01;Tea\n",
                "\"sep=;\"\nday;text\n2026-11-01;Tea\n",
                "SEP=\t\nday\ttext\n2026-11-01\tTea\n",
                "sep=,\nday,text\n2026-11-01,Tea\n",
                "sep=^\nday^text\n2026-11-01^Tea\n",
                "about,text,kind,day\nUS,Tea,WIN,2026-11-01\n",
                " Day , TEXT \n 2026-11-01 , Tea \n",
                "\u00A0day\u00A0,text\u200B\n2026-11-01\u00A0,Tea\n",
                "Date,Text\n2026-11-01,Tea\n",
                "day, text\n2026-11-01, \"Tea\"\n",
                "day,text,kind,about\n2026-11-01,Tea,\u00A0Win\u00A0, us \n",
                "day;\"text, in our words\";text\n2026-11-01;x;Tea\n",
                "\"day, which\";day;text\n1;2026-11-01;Tea\n"
            })
    void eachIsOneWin(String table) throws IOException {
        Preview preview = bringIn(table.getBytes(UTF_8));

        assertThat(preview.faults()).isEmpty();
        assertOneTea();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF", "UTF-8, \uFEFF", "UTF-8, ''"})
    void aByteOrderMarkSaysHowItIsWritten(String charset, String mark) throws IOException {
        Charset how = Charset.forName(charset);
        byte[] table = (mark + "day\ttext\r\n2026-11-01\tטעה «Tee» 👍🏽\r\n").getBytes(how);

        assertThat(bringIn(table).faults()).isEmpty();
        assertThat(wins()).extracting(win -> win.text().value()).containsExactly("טעה «Tee» 👍🏽");
    }

    @Test
    void whatIsNoTextInUtf8IsRefusedAndNotGuessed() throws IOException {
        byte[] western = "day,text\n2026-11-01,Käse\n".getBytes(Charset.forName("windows-1252"));
        byte[] half = new byte[] {(byte) 0xFF, (byte) 0xFE, 'd', 0, 'a'};
        byte[] unpaired = "\uFEFFday,text\n2026-11-01,\uD800\n".getBytes(UTF_8);
        unpaired[unpaired.length - 2] = (byte) 0xED;

        for (byte[] table : List.of(western, half, unpaired)) {
            assertThat(look(table).faults()).containsExactly(new Fault(0, "", Reason.NOT_READABLE));
        }
    }

    @Test
    void aSpreadsheetsOwnFileIsToldApart() throws IOException {
        assertThat(look(new byte[] {'P', 'K', 3, 4, 20, 0}).faults())
                .containsExactly(new Fault(0, "", Reason.SPREADSHEET));
        assertThat(look(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1})
                        .faults())
                .containsExactly(new Fault(0, "", Reason.SPREADSHEET));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-01",
                "01.11.2026",
                "1.11.2026",
                "1. 11. 2026",
                "2026/11/01",
                "2026.11.1",
                "2026. 11. 1.",
                "2026年11月1日",
                "2026년 11월 1일",
                "2026-11-01 00:00:00",
                "2026-11-01T00:00",
                "01.11.2026 00:00",
                "1 November 2026",
                "1. Nov 2026",
                "1-Nov-2026",
                "Nov 1, 2026",
                "November 1 2026",
                "Sunday, 1 November 2026",
                "\u200E01.11.2026\u200E",
                "２０２６-１１-０１",
                "٢٠٢٦/١١/٠١"
            })
    void aDayMayBeWrittenInEveryWayThatMeansOneDay(String day) throws IOException {
        assertThat(bringIn(("day;text\n" + day + ";Tea\n").getBytes(UTF_8)).faults())
                .isEmpty();
        assertOneTea();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11/1/2026            | AMBIGUOUS_DAY
            01/11/2026           | AMBIGUOUS_DAY
            01-11-2026           | AMBIGUOUS_DAY
            1/11/2026 12:00:00 AM | AMBIGUOUS_DAY
            01.11.26             | SHORT_YEAR
            11/1/26              | SHORT_YEAR
            1-Nov-26             | SHORT_YEAR
            13/13/2026           | NOT_A_DAY
            29.02.2026           | NOT_A_DAY
            46327                | NOT_A_DAY
            1 Brumaire 2026      | NOT_A_DAY
            2026-11              | NOT_A_DAY
            2026-11-01T00:00:00Z | NOT_A_DAY
            1.11/2026            | NOT_A_DAY
            25.12.2026           | NOT_A_DAY
            2026-12-25           | IN_FUTURE
            31.12.1999           | TOO_LONG_AGO
            """)
    void aDayIsNeverGuessed(String day, Reason reason) throws IOException {
        assertThat(look(("day,text\n" + day + ",Tea\n").getBytes(UTF_8)).faults())
                .containsExactly(new Fault(2, "day", reason));
    }

    @Test
    void whatComesFirstInItCanBeSaid() throws IOException {
        byte[] table = "day,text\n11/1/2026,Tea\n".getBytes(UTF_8);

        assertThat(look(table).asksForDayOrder()).isTrue();
        assertThat(imports.look(alex, stream(table), DayOrder.DAY_FIRST).fresh())
                .isEqualTo(1);
        assertThat(imports.bringIn(alex, stream(table), DayOrder.MONTH_FIRST).fresh())
                .isEqualTo(1);
        assertOneTea();
        assertThat(imports.look(alex, stream("day,text\n13/1/2026,Tea\n".getBytes(UTF_8)), DayOrder.MONTH_FIRST)
                        .faults())
                .containsExactly(new Fault(2, "day", Reason.NOT_A_DAY));
    }

    @Test
    void oneReadingThatCannotBeNeedsNoQuestion() throws IOException {
        byte[] table = "day,text\n13/11/2026,Tea\n11/13/2026,Tea\n5/5/2026,Tea\n".getBytes(UTF_8);

        assertThat(bringIn(table).fresh()).isEqualTo(3);
        assertThat(wins())
                .extracting(Win::on)
                .containsExactlyInAnyOrder(
                        LocalDate.of(2026, 11, 13), LocalDate.of(2026, 11, 13), LocalDate.of(2026, 5, 5));
    }

    @Test
    void columnsThatSayNothingHereAreLeftOutAndNamed() throws IOException {
        Preview preview = bringIn("Mood,day,text,Mood,,\u00A0Where to \nfine,2026-11-01,Tea,x,,home\n".getBytes(UTF_8));

        assertThat(preview.ignored()).containsExactly("Mood", "Mood", "Where to");
        assertOneTea();
    }

    @Test
    void aTextThatFellApartIsNeverHalved() throws IOException {
        assertThat(look("day,text\n2026-11-01,Tea, and cake\n".getBytes(UTF_8)).faults())
                .containsExactly(new Fault(2, "", Reason.CELLS));
        assertThat(look("day,text,,\n2026-11-01,Tea, and cake,\n".getBytes(UTF_8))
                        .faults())
                .containsExactly(new Fault(2, "", Reason.CELLS));
    }

    @Test
    void linesAreCountedAsAnEditorCountsThem() throws IOException {
        byte[] table = "sep=;\r\n\r\nday;text\r\n2026-11-01;\"one\ntwo\"\r\n;;\r\nsoon;x\r\n".getBytes(UTF_8);

        assertThat(look(table).faults()).containsExactly(new Fault(7, "day", Reason.NOT_A_DAY));
    }

    @Test
    void aMillionCellsAreJustALongRow() throws IOException {
        String commas = ",".repeat(WinImport.MAX_BYTES - 20);

        assertThat(look(("day,text" + commas).getBytes(UTF_8)).faults()).isEmpty();
        assertThat(look(commas.getBytes(UTF_8)).faults()).hasSize(1);
        assertThat(look("\n".repeat(WinImport.MAX_BYTES).getBytes(UTF_8)).faults())
                .hasSize(1);
    }

    @Test
    void whatIsTakenOutComesBackAsItWas() throws IOException {
        Random random = new Random(20261124);
        List<String> texts = new ArrayList<>(List.of("\n=1+1", "＝1+1", "'=1", "a;b", "\u3000Tea\u3000", "a\u2028b"));
        while (texts.size() < 300) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(6) + 1; i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            texts.add(text + "x");
        }
        for (String text : texts) {
            node.couples().execute(alex, UUID.randomUUID(), win(text));
        }
        List<String> kept = wins().stream().map(win -> win.text().value()).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Archives.on(node).write(alex, Form.WINS, CLOCK.instant(), out, Progress.UNWATCHED);

        Seat elsewhere = node.paired();
        Preview preview = imports.bringIn(elsewhere, stream(out.toByteArray()));

        assertThat(preview.faults()).isEmpty();
        assertThat(node.couples().state(elsewhere).wins().byId().values())
                .extracting(win -> win.text().value())
                .containsExactlyInAnyOrderElementsOf(kept);
        assertThat(out.toString(UTF_8)).contains("\"'\n=1+1\"").contains(",'＝1+1,");
    }

    private Preview look(byte[] table) throws IOException {
        return imports.look(alex, stream(table));
    }

    private Preview bringIn(byte[] table) throws IOException {
        return imports.bringIn(alex, stream(table));
    }

    private void assertOneTea() {
        assertThat(wins()).singleElement().satisfies(win -> {
            assertThat(win.text().value()).isEqualTo("Tea");
            assertThat(win.on()).isEqualTo(DAY);
            assertThat(win.kind()).isEqualTo(WinKind.WIN);
            assertThat(win.content().about()).isEqualTo(About.US);
        });
    }

    private List<Win> wins() {
        return List.copyOf(node.couples().state(alex).wins().byId().values());
    }

    private static LogWin win(String text) {
        return new LogWin(new WinId(UUID.randomUUID()), WinKind.WIN, new Words(text), About.US, DAY, null, null);
    }

    private static ByteArrayInputStream stream(byte[] table) {
        return new ByteArrayInputStream(table);
    }
}
