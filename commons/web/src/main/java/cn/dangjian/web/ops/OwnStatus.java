package cn.dangjian.web.ops;

import cn.dangjian.contracts.ops.ServiceStatus;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** How this copy is, from what it measures anyway. */
public class OwnStatus {

    private final String service;
    private final MeterRegistry meters;
    private final BooleanSupplier healthy;

    public OwnStatus(String service, MeterRegistry meters, BooleanSupplier healthy) {
        this.service = service;
        this.meters = meters;
        this.healthy = healthy;
    }

    ServiceStatus now() {
        var runtime = ManagementFactory.getRuntimeMXBean();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        var system = ManagementFactory.getOperatingSystemMXBean();
        String version = ServiceStatus.class.getPackage().getImplementationVersion();
        return new ServiceStatus(service, version == null ? "" : version, Instant.ofEpochMilli(runtime.getStartTime()), healthy.getAsBoolean(), heap.getUsed(), heap.getMax(),
                ManagementFactory.getThreadMXBean().getThreadCount(), system.getAvailableProcessors(), system.getSystemLoadAverage() < 0 ? null : system.getSystemLoadAverage(),
                whole("hikaricp.connections.active"), whole("hikaricp.connections.max"), whole("hikaricp.connections.pending"), large("dangjian.outbox.pending"),
                large("dangjian.outbox.oldest.seconds"), large("dangjian.dead.letters"));
    }

    private Integer whole(String name) {
        Long value = large(name);
        return value == null ? null : value.intValue();
    }

    private Long large(String name) {
        Gauge gauge = meters.find(name).gauge();
        double value = gauge == null ? Double.NaN : gauge.value();
        return Double.isNaN(value) ? null : Math.round(value);
    }
}
