package cn.dangjian.org.organization;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.springframework.stereotype.Component;

/** Column phone_cipher: the cipher text goes in and out as it is, the mask is made when it is read. */
@Component
class OfficePhoneHandler extends BaseTypeHandler<OfficePhone> {

    private final OfficePhones phones;

    OfficePhoneHandler(OfficePhones phones) {
        this.phones = phones;
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, OfficePhone phone, JdbcType type) throws SQLException {
        statement.setString(index, phone.cipher());
    }

    @Override
    public OfficePhone getNullableResult(ResultSet row, String column) throws SQLException {
        return read(row.getString(column));
    }

    @Override
    public OfficePhone getNullableResult(ResultSet row, int column) throws SQLException {
        return read(row.getString(column));
    }

    @Override
    public OfficePhone getNullableResult(CallableStatement call, int column) throws SQLException {
        return read(call.getString(column));
    }

    private OfficePhone read(String cipher) {
        return cipher == null ? null : phones.read(cipher);
    }
}
