package cn.dangjian.testing.house.broken;

import com.baomidou.mybatisplus.annotation.TableName;

@TableName("member")
class MemberRow {

    Long id;
}
