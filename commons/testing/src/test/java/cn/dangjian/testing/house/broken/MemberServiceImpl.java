package cn.dangjian.testing.house.broken;

import org.springframework.jdbc.core.JdbcTemplate;

class MemberServiceImpl {

    long count(JdbcTemplate jdbc) {
        return jdbc.queryForObject("SELECT COUNT(1) FROM member", Long.class);
    }
}
