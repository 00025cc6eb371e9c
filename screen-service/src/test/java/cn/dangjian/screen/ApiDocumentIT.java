package cn.dangjian.screen;

import cn.dangjian.testing.ApiDocument;
import cn.dangjian.testing.ServiceIT;
import cn.dangjian.testing.TestHttp;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT(properties = "dangjian.screen.recount-at-start=false")
class ApiDocumentIT {

    @Test
    @DisplayName("the interface is the one in docs/api")
    void the_interface_is_the_one_in_docs_api(@Autowired TestHttp http) {
        ApiDocument.assertKept(http, "screen");
    }
}
