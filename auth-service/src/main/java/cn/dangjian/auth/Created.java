package cn.dangjian.auth;

/** Id of what was made. */
public record Created(long id) {
}
