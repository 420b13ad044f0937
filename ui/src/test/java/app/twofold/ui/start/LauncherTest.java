package app.twofold.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the launcher refuses before it builds or starts anything: one sentence, and exit code 2.
class LauncherTest {

    private static final Path LAUNCHER =
            Path.of("..", "twofold").toAbsolutePath().normalize();
    private static final List<String> TOOLS = List.of("bash", "dirname", "sed", "readlink", "find", "head", "cat");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    dance                        | There is no command dance; ./twofold help lists them.
                    run demo                     | One command at a time, please: run or demo.
                    run --prot 1                 | There is no option --prot; ./twofold help lists them.
                    run --port                   | The option --port needs a value; ./twofold help lists the options.
                    run --data=                  | The option --data needs a value; ./twofold help lists the options.
                    run --port eighty            | The port must be a number, and 'eighty' isn't one.
                    run --port 65536             | The port must be at most 65535, and 65536 is more.
                    demo --data x                | The demo has a folder and a database of its own; leave out --data and --database-url.
                    demo --database-url=pg://x/y | The demo has a folder and a database of its own; leave out --data and --database-url.
                    backup                       | Into which file? ./twofold backup FILE
                    backup --data x              | Into which file? ./twofold backup FILE
                    backup a b                   | One command at a time, please: backup or b.
                    backup pom.xml               | There is a file pom.xml already, and nothing is written over it; choose another name.
                    backup a --days              | The options --on and --days are for the tests; ./twofold help lists the options.
                    restore                      | From which file? ./twofold restore FILE
                    restore not/there            | There is no file not/there.
                    restore pom.xml --days       | The options --on and --days are for the tests; ./twofold help lists the options.
                    test --port 1                | The tests take no options; leave out --port.
                    """)
    void refusesWhatItDoesNotUnderstand(String words, String sentence) throws Exception {
        assertThat(launched(System.getenv("PATH"), words.split(" "))).isEqualTo(new Ended(2, "", sentence + "\n"));
    }

    @Test
    void refusesATakenPort() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            var port = Integer.toString(taken.getLocalPort());

            assertThat(launched(System.getenv("PATH"), "run", "--port", port))
                    .isEqualTo(new Ended(2, "", "Port " + port + " is taken; choose another one with --port.\n"));
        }
    }

    @Test
    void saysWhichToolIsMissing() throws Exception {
        for (var tool : TOOLS) {
            Files.createSymbolicLink(folder.resolve(tool), found(tool));
        }
        var withoutMaven = launched(folder.toString(), "test");

        Files.writeString(folder.resolve("mvn"), "#!/usr/bin/env bash\nexit 1\n");
        folder.resolve("mvn").toFile().setExecutable(true);
        var withoutBrowser = launched(folder.toString(), "test");

        assertThat(withoutMaven)
                .isEqualTo(new Ended(
                        2, "", "Twofold is built with Maven and did not find it; install Maven 3.8 or later.\n"));
        assertThat(withoutBrowser.code()).isEqualTo(2);
        assertThat(withoutBrowser.error())
                .startsWith("The browser tests need Chromium and did not find it; install it");
    }

    @Test
    void tellsHowItIsUsed() throws Exception {
        var help = launched(System.getenv("PATH"), "help");

        assertThat(help.code()).isZero();
        assertThat(help.output())
                .contains(
                        "./twofold run",
                        "./twofold demo",
                        "./twofold test",
                        "./twofold backup FILE",
                        "./twofold restore FILE",
                        "--database-url");
        assertThat(launched(System.getenv("PATH"))).isEqualTo(help);
    }

    private static Path found(String tool) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private Ended launched(String path, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(found("bash").toString(), LAUNCHER.toString()));
        command.addAll(List.of(words));
        var output = Files.createTempFile(folder, "output", "");
        var error = Files.createTempFile(folder, "error", "");
        var builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(error.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("TWOFOLD_"));
        builder.environment().put("PATH", path);
        var code = builder.start().waitFor();
        return new Ended(code, text(output), text(error));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private record Ended(int code, String output, String error) {}
}
