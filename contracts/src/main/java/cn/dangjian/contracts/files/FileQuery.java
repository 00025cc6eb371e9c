package cn.dangjian.contracts.files;

import java.time.Instant;

/** Which files of an area are meant; null = any. */
public record FileQuery(String name, String type, Instant since, Instant until) {
}
