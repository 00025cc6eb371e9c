package cn.dangjian.meeting;

import cn.dangjian.testing.ApiDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ApiDocumentIT extends MeetingServiceIT {

    @Test
    @DisplayName("the interface is the one in docs/api")
    void the_interface_is_the_one_in_docs_api() {
        ApiDocument.assertKept(http, "meeting");
    }
}
