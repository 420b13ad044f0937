package app.twofold.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.ui.demo.DemoSignIns;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The content security policy in a real browser: every screen there is keeps to it, and what is not the program's own
/// does not run.
@ExtendWith(Stage.class)
class PolicyJourneyTest {

    private static final String LISTEN = """
            window.refused = [];
            document.addEventListener('securitypolicyviolation', event => {
              window.refused.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sourceFile + ':'
                  + event.lineNumber);
              console.warn('refused: ' + window.refused.at(-1));
            });""";

    /// Whatever a link leads to, from whatever the router knows without being told more, each kind of page once.
    @Test
    void everyScreenKeepsToThePolicyAndNamesItselfByItsKind(Devices devices) throws IOException {
        try (Program demo = Program.start(Map.of("twofold.demo", "true"))) {
            DemoSignIns.SignIn alex = demo.use(DemoSignIns.class).all().getFirst();
            Device device = devices.desktopOf(demo);
            List<String> complaints = listen(device.page());
            new EntryScreens(device).signIn(alex.email(), alex.password());

            Map<String, String> titles = new LinkedHashMap<>();
            Walk.through(demo, device, kind -> titles.put(kind, device.page().title()));

            assertThat(complaints)
                    .as("what the browser refused or complained of")
                    .isEmpty();
            assertThat(titles).hasSizeGreaterThan(30).containsKeys("goals/*", "boundaries/*", "check-ins/*");
            Set<String> ours = ourWords();
            assertThat(titles.values())
                    .allSatisfy(
                            title -> assertThat(title.replace(" · Twofold", "")).isIn(ours));
        }
    }

    @Test
    void nothingForeignRuns(Devices devices, People people) throws IOException {
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        elsewhere.createContext("/", call -> {
            byte[] script = "window.hurt = 'a foreign script'".getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().set("Content-Type", "text/javascript");
            call.sendResponseHeaders(200, script.length);
            call.getResponseBody().write(script);
            call.close();
        });
        elsewhere.start();
        try {
            Device alex = devices.desktop();
            Page page = alex.page();
            page.addInitScript(LISTEN);
            new EntryScreens(alex).signIn(people.pair().alex());
            page.locator("main h1").first().waitFor();

            String foreign = "http://localhost:" + elsewhere.getAddress().getPort() + "/hurt.js";
            page.evaluate("""
                    foreign => {
                      const put = markup => document.body.insertAdjacentHTML('beforeend', markup);
                      const script = document.createElement('script');
                      script.src = foreign;
                      document.head.append(script);
                      const inline = document.createElement('script');
                      inline.textContent = "window.hurt = 'an inline script'";
                      document.head.append(inline);
                      put(`<img src="icons/none.svg" onerror="window.hurt = 'a handler'">`);
                      put(`<a id="harm" href="javascript:window.hurt = 'an address'">go</a>`);
                      put(`<iframe src="${foreign}"></iframe>`);
                      put(`<link rel="stylesheet" href="${foreign}">`);
                      document.getElementById('harm').click();
                      setTimeout("window.hurt = 'a timer'");
                      fetch(foreign).then(() => { window.hurt = 'a call'; }, () => {});
                    }""", foreign);

            page.locator("html").evaluate("""
                    html => new Promise(done => {
                      const look = () => window.refused.length >= 8 ? done() : setTimeout(look, 50);
                      look();
                    })""");
            assertThat(page.evaluate("window.hurt ?? 'nothing'")).isEqualTo("nothing");
            assertThat((List<?>) page.evaluate("window.refused.map(one => one.split(' ')[0])"))
                    .asString()
                    .contains("script-src-elem", "script-src-attr", "frame-src", "style-src-elem", "connect-src");
        } finally {
            elsewhere.stop(0);
        }
    }

    /// Browsers keep cookies by host and not by port.
    @Test
    void twoCopiesOnOneHostLeaveEachOtherAlone(Devices devices, People people) throws IOException {
        try (Program other = Program.start()) {
            Device alex = devices.desktop();
            new EntryScreens(alex).signIn(people.pair().alex());
            Device there = alex.at(other);
            new EntryScreens(there).signIn(new People(other).pair().alex());

            alex.open("goals");
            assertThat(alex.page().url()).endsWith("/goals");
            there.open("settings");
            there.page().getByText("Sign out").first().click();
            there.arrivesAt("sign-in");
            alex.open("settings");
            assertThat(alex.page().url()).endsWith("/settings");
        }
    }

    private static List<String> listen(Page page) {
        List<String> complaints = new ArrayList<>();
        page.addInitScript(LISTEN);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().startsWith("refused")) {
                complaints.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " " + error));
        return complaints;
    }

    /// What the program says by itself: no tab may say anything else.
    private static Set<String> ourWords() throws IOException {
        Set<String> words = new HashSet<>();
        for (Resource bundle : new PathMatchingResourcePatternResolver().getResources("classpath:messages/*")) {
            Properties messages = new Properties();
            try (Reader text = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                messages.load(text);
            }
            messages.values().forEach(one -> words.add(one.toString()));
        }
        return words;
    }
}
