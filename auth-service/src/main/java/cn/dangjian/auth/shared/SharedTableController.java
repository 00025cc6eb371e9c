package cn.dangjian.auth.shared;

import cn.dangjian.contracts.auth.SharedTable;
import cn.dangjian.web.security.ServiceOnly;
import cn.dangjian.web.shared.SharedTables;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shared tables for services that do not find them in the cache; see {@link cn.dangjian.contracts.auth.AuthClient}. */
@RestController
@ServiceOnly
class SharedTableController {

    private final SharedTables tables;

    SharedTableController(SharedTables tables) {
        this.tables = tables;
    }

    @GetMapping("/internal/shared-tables/{name}")
    SharedTable one(@PathVariable String name) {
        return tables.read(name);
    }
}
