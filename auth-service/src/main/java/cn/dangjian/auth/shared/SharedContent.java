package cn.dangjian.auth.shared;

/** The owner of a shared table: its name and what goes to the readers, as of the present transaction. */
public interface SharedContent {

    String name();

    Object read();
}
