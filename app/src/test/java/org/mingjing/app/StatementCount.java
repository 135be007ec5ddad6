package org.mingjing.app;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Listens at the database for the statements that reach it. */
final class StatementCount {
    private final List<String> statements = new CopyOnWriteArrayList<>();

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {
        @Bean
        static StatementCount statementCount() {
            return new StatementCount();
        }

        @Bean
        static BeanPostProcessor countingStatements(StatementCount count) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? count.listeningAt(source) : bean;
                }
            };
        }
    }

    /** The statements that something sends to the database, in their order. */
    List<String> of(Callable<?> something) throws Exception {
        statements.clear();
        something.call();
        return List.copyOf(statements);
    }

    private DataSource listeningAt(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                return listeningAt(super.getConnection());
            }
        };
    }

    private Connection listeningAt(Connection connection) {
        return proxy(
                Connection.class,
                connection,
                (made, arguments) -> {
                    if (made instanceof PreparedStatement statement) {
                        String sql = (String) arguments[0];
                        return listeningAt(PreparedStatement.class, statement, sql);
                    }
                    if (made instanceof PGConnection) {
                        statements.add("copy");
                    }
                    return made instanceof Statement statement
                            ? listeningAt(Statement.class, statement, null)
                            : made;
                });
    }

    private <T extends Statement> T listeningAt(
            Class<T> type, T statement, @Nullable String prepared) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, arguments) -> {
                            if (method.getName().startsWith("execute")) {
                                statements.add(
                                        prepared == null ? String.valueOf(arguments[0]) : prepared);
                            }
                            return Call.of(statement, method, arguments);
                        }));
    }

    private static <T> T proxy(Class<T> type, T real, Result result) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, arguments) ->
                                result.of(Call.of(real, method, arguments), arguments)));
    }

    @FunctionalInterface
    private interface Result {
        @Nullable Object of(@Nullable Object made, Object[] arguments);
    }

    private static final class Call {
        private Call() {}

        static @Nullable Object of(
                Object real, java.lang.reflect.Method method, Object @Nullable [] arguments)
                throws Throwable {
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
