package cn.dangjian.meeting.browsing;

import cn.dangjian.contracts.meeting.MeetingType;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.meeting.browsing.MyMeetingMapper.Filter;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.LoggedIn;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 组织生活 on the phone: types and the reader's own meetings (MEET-05, MEET-15, MEET-16, MEET-25). */
@RestController
@RequestMapping("/api/meeting")
@LoggedIn
class MyMeetingController {

    record Type(MeetingType code, String name) {
    }

    private static final DataScope ALL = DataScope.all("an invitation counts wherever the meeting belongs; the filter keeps to the caller's own");

    private final MyMeetingMapper mapper;
    private final Clock clock;

    MyMeetingController(MyMeetingMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @GetMapping("/types")
    List<Type> types() {
        return Arrays.stream(MeetingType.values()).map(it -> new Type(it, it.label())).toList();
    }

    /** Meetings that invite the caller, or that he published, newest start first; {@code history}: those that invite him and have started. */
    @GetMapping("/my-meetings")
    Page<MyMeetingRow> mine(@RequestParam(required = false) MeetingType type, @RequestParam(required = false) Boolean signed, @RequestParam(required = false) Long orgId,
            @RequestParam(defaultValue = "false") boolean history, PageQuery page, CurrentUser user) {
        var filter = new Filter(user.accountId(), type, signed, orgId, history, clock.instant());
        return Page.of(mapper.page(filter, page, page.offset(), ALL), mapper.count(filter, ALL), page).map(MyMeetingRow.Found::row);
    }
}
