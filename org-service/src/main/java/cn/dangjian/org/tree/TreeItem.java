package cn.dangjian.org.tree;

/** What every tree knows of its nodes. */
public interface TreeItem {

    long id();

    /** Null at the top. */
    Long parentId();

    /** Materialised path ending with its own id, e.g. {@code /1/12/105/}. */
    String path();

    String name();

    int sort();

    /** 状态 正常. */
    boolean enabled();
}
