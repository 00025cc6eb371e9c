package cn.dangjian.testing.house.broken.domain;

import org.springframework.util.StringUtils;

record Meeting(String title) {

    boolean named() {
        return StringUtils.hasText(title);
    }
}
