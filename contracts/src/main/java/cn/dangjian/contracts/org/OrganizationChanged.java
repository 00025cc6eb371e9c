package cn.dangjian.contracts.org;

import cn.dangjian.core.event.DomainEvent;

/**
 * An organisation was added, renamed, moved, switched or removed.
 *
 * @param previousPath its path before a move; equal to the present one otherwise
 * @param removed      it is gone
 */
public record OrganizationChanged(OrganizationView organization, String previousPath, boolean removed) implements DomainEvent {

    @Override
    public String topic() {
        return "org-event";
    }

    @Override
    public String type() {
        return "ORG_CHANGED";
    }

    @Override
    public String key() {
        return Long.toString(organization.id());
    }
}
