package app.twofold.server.start;

import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;

/// What a person at the console is told about a start that broke off.
public final class StartFailure {

    private StartFailure() {}

    /// One sentence without a secret, if the failure is one that the operator can mend; empty for a fault of the
    /// program's own.
    public static Optional<String> sentence(Throwable failure) {
        return cause(failure, StartRefused.class)
                .map(StartRefused::getMessage)
                .or(() -> cause(failure, FlywayException.class).map(_ -> aboutTables(failure)))
                .or(() -> cause(failure, BindException.class).map(StartFailure::aboutSetting));
    }

    /// Without the value, which may be a secret.
    private static String aboutSetting(BindException failure) {
        ConfigurationProperty given = failure.getProperty();
        String setting = (given == null ? failure.getName() : given.getName()).toString();
        return "The setting " + setting + " (" + StartSettings.variable(setting)
                + ") is not one that Twofold understands.";
    }

    private static String aboutTables(Throwable failure) {
        return "Twofold's tables cannot be made or brought up to date in this database"
                + cause(failure, PSQLException.class)
                        .map(PSQLException::getServerErrorMessage)
                        .map(ServerErrorMessage::getMessage)
                        .map(said -> ": " + said)
                        .orElse("")
                + ".";
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        for (@Nullable Throwable e = failure; e != null; e = e.getCause()) {
            if (type.isInstance(e)) {
                return Optional.of(type.cast(e));
            }
        }
        return Optional.empty();
    }
}
