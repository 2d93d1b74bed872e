package io.jixiao.platform.messaging;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks at what the events did. */
@ApplicationScoped
public class Effects {
    private final AgroalDataSource dataSource;

    Effects(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The entries noted for a ledger, in the order in which they were noted. */
    public List<Integer> of(String ledger) {
        return query("SELECT entry FROM effect WHERE ledger = ? ORDER BY position", ledger).stream()
                .map(Integer::valueOf)
                .toList();
    }

    public List<String> tracesOf(String ledger) {
        return query("SELECT trace_id FROM effect WHERE ledger = ? ORDER BY position", ledger);
    }

    /** The first column of a query with one parameter. */
    public List<String> query(String sql, String parameter) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, parameter);
            try (ResultSet rows = select.executeQuery()) {
                List<String> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public int update(String sql) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
