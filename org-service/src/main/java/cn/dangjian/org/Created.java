package cn.dangjian.org;

/** Answer to a POST: the id of what was made. */
public record Created(long id) {
}
