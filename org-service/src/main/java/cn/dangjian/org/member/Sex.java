package cn.dangjian.org.member;

import java.util.Arrays;
import java.util.Optional;

/** 性别. */
public enum Sex {
    MALE("男"),
    FEMALE("女"),
    UNKNOWN("未知");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<Sex> labelled(String label) {
        return Arrays.stream(values()).filter(it -> it.label.equals(label)).findFirst();
    }
}
