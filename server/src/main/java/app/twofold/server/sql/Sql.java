package app.twofold.server.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Runs single statements, each committed by itself.
public final class Sql {

    private final DataSource database;

    public Sql(DataSource database) {
        this.database = database;
    }

    /// @throws app.twofold.server.Unavailable if the database does not answer
    public <T> T query(String sql, Binding binding, Reading<T> reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return reading.read(rows);
            }
        } catch (SQLException e) {
            throw SqlFailure.of(e);
        }
    }

    /// @return how many rows it changed
    /// @throws app.twofold.server.Unavailable if the database does not answer
    public int update(String sql, Binding binding) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw SqlFailure.of(e);
        }
    }

    /// Sets the parameters of a statement.
    public interface Binding {

        void bind(PreparedStatement statement) throws SQLException;
    }

    /// Reads all rows of an answer.
    public interface Reading<T> {

        T read(ResultSet rows) throws SQLException;
    }
}
