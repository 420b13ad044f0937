package app.twofold.server.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Event;
import app.twofold.domain.win.WinEvent.WinLogged;
import app.twofold.server.Seat;
import app.twofold.server.couple.Node;
import app.twofold.server.takeout.Archives;
import app.twofold.server.takeout.Form;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The files of lines have one record a line for every reader, whatever characters it ends lines at.
class OneRecordALineTest {

    private static final String TEXT = "one\u2028two\u2029three \\u2028 \\";

    private final Node node = Node.alone();

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void whatSomebodyWroteEndsNoLine() throws IOException {
        Seat alex = node.paired();
        node.couples().execute(alex, UUID.randomUUID(), Node.aWin(TEXT));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Archives.on(node).write(alex, Form.ARCHIVE, Instant.parse("2026-11-24T08:00:00Z"), out, Progress.UNWATCHED);

        String history =
                new String(ArchiveByHand.of(out.toByteArray()).files().get("history.jsonl"), StandardCharsets.UTF_8);
        List<String> lines = List.of(history.split("\\R"));

        assertThat(lines).hasSameSizeAs(history.lines().toList()).hasSize(3);
        Event event = ArchiveCheck.line(lines.getLast().getBytes(StandardCharsets.UTF_8))
                .event();
        assertThat(((WinLogged) event).text().value()).isEqualTo(TEXT);
    }
}
