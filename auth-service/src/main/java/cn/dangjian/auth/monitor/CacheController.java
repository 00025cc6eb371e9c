package cn.dangjian.auth.monitor;

import cn.dangjian.web.security.Permission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 缓存监控 (SYS-30): how the cache is, never what is in it. */
@RestController
@RequestMapping("/api/auth/monitor/cache")
class CacheController {

    private final CacheState cache;

    CacheController(CacheState cache) {
        this.cache = cache;
    }

    @GetMapping
    @Permission("monitor:cache:list")
    CacheState.View state() {
        return cache.view();
    }
}
