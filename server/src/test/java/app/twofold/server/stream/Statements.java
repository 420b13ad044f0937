package app.twofold.server.stream;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/// Writes down every prepared statement that is sent through a data source.
public final class Statements {

    private final List<String> sent = new CopyOnWriteArrayList<>();

    /// The same data source, watched.
    public DataSource watch(DataSource database) {
        return proxy(DataSource.class, (_, method, args) -> {
            Object result = call(database, method, args);
            return result instanceof Connection connection ? watch(connection) : result;
        });
    }

    /// What was sent since the last call.
    public List<String> take() {
        List<String> taken = List.copyOf(sent);
        sent.clear();
        return taken;
    }

    private Connection watch(Connection connection) {
        return proxy(Connection.class, (_, method, args) -> {
            Object result = call(connection, method, args);
            return result instanceof PreparedStatement statement ? watch(statement, (String) args[0]) : result;
        });
    }

    private PreparedStatement watch(PreparedStatement statement, String sql) {
        return proxy(PreparedStatement.class, (_, method, args) -> {
            if (method.getName().startsWith("execute")) {
                sent.add(sql);
            }
            return call(statement, method, args);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
