package cn.dangjian.web.shared;

import cn.dangjian.contracts.auth.SharedTable;

/** Where a shared table comes from while the cache does not have it: auth-service reads its database, the others ask auth-service. */
public interface SharedTables {

    SharedTable read(String name);
}
