package app.twofold.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

/// A real reverse proxy with HTTPS, run with the configuration that `docs/reverse-proxy.md` gives for it. Only what
/// each operator has to fill in is another: ports, names and files.
final class DocumentedProxy implements AutoCloseable {

    private static final Path DOCUMENT = Path.of("..", "docs", "reverse-proxy.md");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;
    private final Process process;
    private final int port;

    private DocumentedProxy(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    /// The products that the document has been tried with.
    enum Product {
        NGINX("nginx", Path.of("/usr/sbin/nginx")),
        HAPROXY("HAProxy", Path.of("/usr/sbin/haproxy"));

        private final String heading;
        private final Path executable;

        Product(String heading, Path executable) {
            this.heading = heading;
            this.executable = executable;
        }

        boolean isInstalled() {
            return Files.isExecutable(executable);
        }
    }

    /// @param twofold the port on which Twofold listens
    /// @param leaveOut lines of the configuration that contain this are left out
    static DocumentedProxy start(Product product, int twofold, String leaveOut) throws IOException {
        Path folder = Files.createTempDirectory("twofold-proxy");
        int port = freePort();
        makeCertificate(folder);
        String block = without(leaveOut, blockUnder(product.heading));
        List<String> command = switch (product) {
            case NGINX -> nginx(folder, port, twofold, block);
            case HAPROXY -> haproxy(folder, port, twofold, block);
        };
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        DocumentedProxy proxy = new DocumentedProxy(folder, process, port);
        proxy.awaitListening();
        return proxy;
    }

    int port() {
        return port;
    }

    /// What the proxy has written about its visitors.
    String log() throws IOException {
        return Files.readString(folder.resolve("access.log"));
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().completeOnTimeout(process, 5, TimeUnit.SECONDS).join();
        process.destroyForcibly();
        FileSystemUtils.deleteRecursively(folder);
    }

    private static List<String> nginx(Path folder, int port, int twofold, String block) throws IOException {
        String server = filled(block, "listen 443 ssl", "listen " + port + " ssl");
        server = filled(server, "twofold.example", "localhost");
        server = filled(
                server, "/etc/ssl/twofold.crt", folder.resolve("twofold.crt").toString());
        server = filled(
                server, "/etc/ssl/twofold.key", folder.resolve("twofold.key").toString());
        server = filled(
                server,
                "/var/log/nginx/twofold.log",
                folder.resolve("access.log").toString());
        server = filled(server, "127.0.0.1:8080", "127.0.0.1:" + twofold);
        String main =
                """
                %sdaemon off; master_process off; worker_processes 1; pid %2$s/pid; error_log %2$s/error.log;
                events { }
                http {
                  client_body_temp_path %2$s/body; proxy_temp_path %2$s/proxy; fastcgi_temp_path %2$s/fastcgi;
                  uwsgi_temp_path %2$s/uwsgi; scgi_temp_path %2$s/scgi;
                  %3$s
                }
                """.formatted("root".equals(System.getProperty("user.name")) ? "user root; " : "", folder, server);
        Path file = Files.writeString(folder.resolve("nginx.conf"), main);
        return List.of(Product.NGINX.executable.toString(), "-p", folder.toString(), "-c", file.toString());
    }

    private static List<String> haproxy(Path folder, int port, int twofold, String block) throws IOException {
        Files.writeString(
                folder.resolve("twofold.pem"),
                Files.readString(folder.resolve("twofold.crt")) + Files.readString(folder.resolve("twofold.key")));
        String whole = filled(block, "bind :443", "bind 127.0.0.1:" + port);
        whole = filled(
                whole, "/etc/ssl/twofold.pem", folder.resolve("twofold.pem").toString());
        whole = filled(whole, "127.0.0.1:8080", "127.0.0.1:" + twofold);
        Path file = Files.writeString(folder.resolve("haproxy.cfg"), whole);
        return List.of(Product.HAPROXY.executable.toString(), "-db", "-f", file.toString());
    }

    /// Fills in what the document leaves to its reader, and makes sure that it stands there.
    private static String filled(String block, String documented, String here) {
        assertThat(block).as("the configuration in " + DOCUMENT).contains(documented);
        return block.replace(documented, here);
    }

    private static String without(String leaveOut, String block) {
        if (leaveOut.isEmpty()) {
            return block;
        }
        assertThat(block).contains(leaveOut);
        return String.join(
                "\n", block.lines().filter(line -> !line.contains(leaveOut)).toList());
    }

    private static String blockUnder(String heading) throws IOException {
        Matcher block = Pattern.compile("\n## " + heading + "\n.*?\n```\n(.*?\n)```\n", Pattern.DOTALL)
                .matcher(Files.readString(DOCUMENT));
        assertThat(block.find())
                .as("a configuration of " + heading + " in " + DOCUMENT)
                .isTrue();
        return block.group(1);
    }

    private static void makeCertificate(Path folder) throws IOException {
        Process openssl = new ProcessBuilder(
                        "openssl",
                        "req",
                        "-x509",
                        "-newkey",
                        "ec",
                        "-pkeyopt",
                        "ec_paramgen_curve:P-256",
                        "-nodes",
                        "-days",
                        "30",
                        "-subj",
                        "/CN=localhost",
                        "-addext",
                        "subjectAltName=DNS:localhost",
                        "-keyout",
                        "twofold.key",
                        "-out",
                        "twofold.crt")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("openssl").toFile())
                .start();
        assertThat(openssl.onExit().join().exitValue())
                .as(Files.readString(folder.resolve("openssl")))
                .isZero();
    }

    private void awaitListening() {
        Awaitility.await().atMost(PATIENCE).until(() -> {
            assertThat(process.isAlive())
                    .as(Files.readString(folder.resolve("output")))
                    .isTrue();
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
                return true;
            } catch (IOException _) {
                return false;
            }
        });
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
