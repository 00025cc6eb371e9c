package cn.dangjian.core.event;

/** Tells who is acting now, so that events carry it; null for jobs and consumers. */
@FunctionalInterface
public interface ActorSource {
    Long currentAccountId();
}
