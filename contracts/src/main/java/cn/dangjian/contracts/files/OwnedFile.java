package cn.dangjian.contracts.files;

import java.time.Instant;

/**
 * A file that a service keeps (SYS-27).
 *
 * @param fileId   the owner's
 * @param type     extension of its real type
 * @param url      where the owner gives it out, to those who may have it
 * @param used     something refers to it: it cannot be deleted
 */
public record OwnedFile(String fileId, String name, String type, long size, Long uploaderId, Instant storedAt, String url, boolean used) {
}
