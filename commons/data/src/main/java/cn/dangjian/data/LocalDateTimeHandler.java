package cn.dangjian.data;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.LocalDateTimeTypeHandler;

/** Local times with their milliseconds; see {@link SqlTime}. */
final class LocalDateTimeHandler extends LocalDateTimeTypeHandler {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, LocalDateTime value, JdbcType type) throws SQLException {
        statement.setString(index, SqlTime.of(value));
    }
}
