package cn.dangjian.contracts.message;

import cn.dangjian.core.event.DomainEvent;

/**
 * Something that a branch should have done is missing (MSG-08). Raised by the service that knows the facts; unique by branch, kind and period.
 *
 * @param kind   e.g. {@code MEETING_NOT_HELD:PARTY_CLASS}
 * @param period {@code 2026-Q1}, {@code 2026-03} or {@code 2026}
 * @param text   what people read, e.g. 「B支部第一季度的党课未召开」
 */
public record WarningRaised(long orgId, String orgPath, String orgName, String kind, String period, String text) implements DomainEvent {

    @Override
    public String topic() {
        return "warning-event";
    }

    @Override
    public String type() {
        return "WARNING_RAISED";
    }

    @Override
    public String key() {
        return Long.toString(orgId);
    }
}
