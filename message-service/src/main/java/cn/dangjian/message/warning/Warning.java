package cn.dangjian.message.warning;

import java.time.Instant;

/**
 * Something a branch should have done and did not, once per branch, kind and period (MSG-07, MSG-08).
 *
 * @param text what people read, e.g. 「B支部第一季度的党课未召开」
 * @param note why it is handled, e.g. 「已补开」
 */
public record Warning(long id, long orgId, String orgName, String kind, String period, String text, WarningStatus status, Instant raisedAt, Instant handledAt, String note) {
}
