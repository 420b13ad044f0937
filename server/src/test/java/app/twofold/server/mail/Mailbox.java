package app.twofold.server.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// A mail server that keeps what it gets (RFC 5321, the least of it), and refuses mails when told to.
public final class Mailbox implements AutoCloseable {

    private final ServerSocket server;
    private final AtomicInteger refusals = new AtomicInteger();
    private final List<Mail> mails = new CopyOnWriteArrayList<>();

    /// @param to   the recipient as the sender named it to the server
    /// @param text everything, header included
    public record Mail(String to, String text) {}

    public Mailbox() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().name("mailbox").start(this::serve);
    }

    public List<Mail> mails() {
        return mails;
    }

    /// Refuses so many mails from now on.
    public void refuse(int count) {
        refusals.set(count);
    }

    public JavaMailSender sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(server.getLocalPort());
        return sender;
    }

    public int port() {
        return server.getLocalPort();
    }

    /// What has come to this address, the first first.
    public List<String> textsTo(String address) {
        return mails.stream()
                .filter(mail -> mail.to().equals(address))
                .map(Mail::text)
                .toList();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept();
                    BufferedReader in =
                            new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                    PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8)) {
                out.print("220 here\r\n");
                out.flush();
                talk(in, out);
            } catch (IOException _) {
                // The caller has hung up, or the server is closed.
            }
        }
    }

    private void talk(BufferedReader in, PrintWriter out) throws IOException {
        String to = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("RCPT TO:")) {
                to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
            }
            String answer = "250 fine";
            if (command.startsWith("MAIL") && refusals.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                answer = "451 later";
            } else if (command.equals("DATA")) {
                out.print("354 go on\r\n");
                out.flush();
                mails.add(new Mail(to, data(in)));
            } else if (command.equals("QUIT")) {
                answer = "221 bye";
            }
            out.print(answer + "\r\n");
            out.flush();
        }
    }

    private static String data(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
