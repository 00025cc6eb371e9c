package cn.dangjian.testing.house.broken.utils;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class Everything {

    record Holder(Bean bean) {
    }

    @org.springframework.stereotype.Component
    static class Bean {
    }

    Object unsafe() {
        return JsonMapper.builder().activateDefaultTyping(BasicPolymorphicTypeValidator.builder().build()).build();
    }
}
