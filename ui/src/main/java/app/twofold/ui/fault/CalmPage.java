package app.twofold.ui.fault;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.web.ErrorPage;
import app.twofold.ui.page.PagePolicy;
import app.twofold.ui.page.StaticFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// The page of [Apology] where no screen can be shown: made of what lies in files, so that it comes although nothing
/// else does. One that says "in a moment" asks again by itself.
@Component
class CalmPage implements ErrorPage {

    private static final List<String> STYLES = List.of(
            "styles/tokens.css", "styles/twofold.css", "styles/icons.css", "styles/shell.css", "styles/forced.css");
    private static final Set<String> SHOWN = Set.of("GET", "HEAD");
    private static final int AGAIN_AFTER_SECONDS = 5;

    @Override
    public void write(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if (StaticFile.isOne(path)) {
            return;
        }
        PagePolicy policy = new PagePolicy();
        Document page = page(response.getStatus(), request);
        policy.mark(page);
        response.setHeader(PagePolicy.HEADER, policy.value());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, "en");
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page.outerHtml().getBytes(StandardCharsets.UTF_8));
    }

    private static Document page(int status, HttpServletRequest request) {
        String home = request.getContextPath() + "/";
        Document page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.expectFirst("html").attr("lang", "en");
        Element head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("base").attr("href", home);
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("title").text(t("shell.name"));
        STYLES.forEach(file -> head.appendElement("link")
                .attr("rel", "stylesheet")
                .attr("href", file + "?v=" + StaticFile.fingerprint(file)));
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            String again = SHOWN.contains(request.getMethod()) ? "" : ";url=" + home;
            head.appendElement("meta").attr("http-equiv", "refresh").attr("content", AGAIN_AFTER_SECONDS + again);
        }
        say(page.body(), status);
        return page;
    }

    private static void say(Element body, int status) {
        Element frame = body.appendElement("div").addClass("tf-focus");
        Element brand = frame.appendElement("header")
                .appendElement("a")
                .attr("href", "")
                .addClass("tf-brand");
        brand.appendElement("span")
                .addClass("tf-logo")
                .attr("aria-hidden", "true")
                .appendElement("i");
        brand.appendElement("span").text(t("shell.name"));
        Element apology = frame.appendElement("main")
                .attr("id", "main")
                .appendElement("div")
                .addClass("tf-apology");
        Element stack = apology.appendElement("div").addClass("tf-stack");
        stack.appendElement("h1").addClass("tf-display").text(title(status));
        stack.appendElement("p").addClass("tf-sub").text(sentence(status));
        stack.appendElement("div")
                .addClass("tf-actions")
                .appendElement("a")
                .addClass("tf-btn")
                .attr("href", "")
                .text(t("shell.missing.back"));
    }

    private static String title(int status) {
        return switch (status) {
            case 404, 405 -> t("shell.missing.title");
            case 429, 503 -> t("shell.limited.title");
            default -> t("shell.broken.title");
        };
    }

    private static String sentence(int status) {
        return switch (status) {
            case 404, 405 -> t("shell.missing.sub");
            case 429 -> t("shell.limited");
            case 503 -> t("shell.away");
            default -> t("shell.broken.again");
        };
    }
}
