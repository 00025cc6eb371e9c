package cn.dangjian.contracts.auth;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Residents of 码上服务, for the services that take their requests. Not routed by the gateway. */
@FeignClient(name = "auth-service", contextId = "residentClient")
public interface ResidentClient {

    /** A resident by account id, e.g. to ask {@link ResidentView#requireComplete()} before a request is taken. */
    @GetMapping("/internal/residents/{id}")
    ResidentView resident(@PathVariable("id") long id);
}
