package cn.dangjian.screen;

import cn.dangjian.contracts.meeting.MeetingFacts;
import cn.dangjian.contracts.meeting.MeetingType;
import cn.dangjian.contracts.org.OrganizationView;
import cn.dangjian.screen.organization.Organization;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** A small county: committee 1 with the towns 12 and 13, each with branches, and 21 with branch 210 that belongs to no town. */
public final class CountyMother {

    private CountyMother() {
    }

    public static List<OrganizationView> organizations() {
        return List.of(
                view(1, null, "中共西林县委员会", "/1/", "COUNTY_COMMITTEE", "451030"),
                view(12, 1L, "中共八达镇委员会", "/1/12/", "COMMITTEE", "451030100"),
                view(105, 12L, "八达镇第一支部", "/1/12/105/", "BRANCH", "451030100201"),
                view(106, 12L, "八达镇第二支部", "/1/12/106/", "BRANCH", "451030100"),
                view(13, 1L, "中共古障镇委员会", "/1/13/", "COMMITTEE", "451030101"),
                view(107, 13L, "古障镇第一支部", "/1/13/107/", "BRANCH", null),
                view(21, 1L, "直属机关工委", "/1/21/", "WORK_COMMITTEE", null),
                view(210, 21L, "机关第一支部", "/1/21/210/", "BRANCH", null));
    }

    public static List<Organization> rows() {
        return organizations().stream().map(it -> Organization.of(it, false)).toList();
    }

    public static OrganizationView view(long id, Long parent, String name, String path, String type, String division) {
        return new OrganizationView(id, parent, name, path, type, division, true, (int) id, 1);
    }

    public static MeetingFacts partyClass(long id, long orgId, String start, int invited, int signed, String status, long version) {
        Instant at = at(start);
        return new MeetingFacts(id, "学习贯彻党章", MeetingType.PARTY_CLASS, orgId, "/1/12/" + orgId + "/", "八达镇第一支部", at, at.plusSeconds(3600), "村委会议室", invited, signed, status, version);
    }

    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
