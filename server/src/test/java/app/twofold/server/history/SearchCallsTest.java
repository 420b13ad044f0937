package app.twofold.server.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.TestServer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/// Words that are looked for in other characters than they were written in, over REST.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
class SearchCallsTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Obiad u Łukasza|lukasza",
                "Smørrebrød|smorrebrod",
                "Đà Nẵng|da nang",
                "We don’t shout|don't",
                "„Ruhig bleiben“ – gelungen|\"ruhig gelungen\"",
                "Ｔｅａ　ｔｉｍｅ|tea time",
                "مُحَمَّد|محمد"
            })
    void findsThem(String win, String words) {
        Couple couple = new Couple();
        couple.log(win);

        assertThat(couple.found(words)).isEqualTo(words.startsWith("\"") ? 0 : 1);
        assertThat(couple.found(words.replace("\"ruhig gelungen\"", "\"ruhig"))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"が, か", "काम, कम", "มา, มี", "й, и"})
    void findsNoOthers(String win, String words) {
        Couple couple = new Couple();
        couple.log(win);

        assertThat(couple.found(words)).isZero();
        assertThat(couple.found(win)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "a\\udc00"})
    void refusesHalfACharacter(String half) {
        assertThat(new Couple().search(half).status()).isEqualTo(400);
    }

    @Test
    void aWinThatNobodySeesIsNone() {
        Couple couple = new Couple();
        assertThat(couple.tried("\u200B\u3164\u2800").body()).contains("refused");
        assertThat(couple.tried("🌱").body()).contains("done");
    }

    private final class Couple {

        private final Program alex = Program.ofSomebody(port, "Alex");
        private final String path =
                "/api/v1/couples/" + alex.post("/api/v1/couples", """
                        {"name": "Us", "timeZone": "Europe/Berlin"}""").text("coupleId");

        void log(String win) {
            assertThat(tried(win).body()).contains("\"done\"");
        }

        Answer tried(String win) {
            return alex.post(path + "/commands", """
                    {"id": "%s", "command": {"type": "win.log", "winId": "%s", "kind": "win", "about": "us",
                     "on": "2020-01-01", "text": %s}}""".formatted(
                    UUID.randomUUID(), UUID.randomUUID(), JsonMapper.shared().writeValueAsString(win)));
        }

        int found(String words) {
            Answer answer = search(JsonMapper.shared().writeValueAsString(words).replaceAll("^\"|\"$", ""));
            assertThat(answer.status()).isEqualTo(200);
            return answer.json().path("entries").size();
        }

        Answer search(String words) {
            return alex.post(path + "/history/search", "{\"words\": \"" + words + "\"}");
        }
    }
}
