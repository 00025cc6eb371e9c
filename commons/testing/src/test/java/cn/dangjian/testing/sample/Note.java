package cn.dangjian.testing.sample;

import java.time.Instant;
import java.time.LocalDate;

/** A row as a record, with components in another order than the columns. */
public record Note(String title, Kind kind, long id, Instant notedAt, LocalDate notedOn, long orgId, String orgPath, Long ownerId) {

    public enum Kind { PLAIN, URGENT }
}
