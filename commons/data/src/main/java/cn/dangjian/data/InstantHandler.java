package cn.dangjian.data;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.apache.ibatis.type.InstantTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** Instants with their milliseconds; see {@link SqlTime}. */
final class InstantHandler extends InstantTypeHandler {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Instant value, JdbcType type) throws SQLException {
        statement.setString(index, SqlTime.of(value));
    }
}
