package app.twofold.ui.page;

import app.twofold.server.Secrets;
import org.jsoup.nodes.Document;

/// What a page may load and run: what this server serves, and of what stands in the page itself only what carries the
/// page's own number, which is another one every time.
public final class PagePolicy {

    public static final String HEADER = "Content-Security-Policy";

    /// The icons of Vaadin's upload, the one style that its bundle puts into the page as markup. A later bundle may
    /// have another; the walk through all screens says so.
    private static final String UPLOAD_ICONS = "'sha256-3a64dNOQwcII785DP1PNJieaL3Lbu50dIaJGcJ6xwQ4='";
    private static final int NONCE_BITS = 128;

    private final String nonce = Secrets.random(NONCE_BITS);

    public String value() {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' 'nonce-" + nonce + "'",
                "style-src 'self' 'nonce-" + nonce + "' " + UPLOAD_ICONS,
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "connect-src 'self'",
                "manifest-src 'self'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    /// Marks what the page itself brings.
    public void mark(Document page) {
        page.select("script, style, link").attr("nonce", nonce);
    }
}
