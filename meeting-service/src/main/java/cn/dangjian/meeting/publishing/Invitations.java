package cn.dangjian.meeting.publishing;

import cn.dangjian.contracts.org.OrganizationView;
import cn.dangjian.contracts.org.PersonView;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.meeting.directory.Directory;
import cn.dangjian.meeting.meeting.Audience;
import cn.dangjian.meeting.meeting.Branch;
import cn.dangjian.meeting.meeting.MeetingPlan;
import cn.dangjian.web.security.CurrentUser;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is meant by the words of the form: the branch, its people or chosen ones, the host (R-MEET-2, R-MEET-3). All asked before any transaction. */
@Component
class Invitations {

    private final Directory directory;

    Invitations(Directory directory) {
        this.directory = directory;
    }

    /** The branch that the meeting will belong to: the publisher's own, or one in the scope of his permission. "Own rows" reach no other branch. */
    Branch branch(MeetingForm form, CurrentUser user, DataScope scope) {
        long orgId = form.orgId() == null ? user.orgId() : form.orgId();
        if (orgId == 0) {
            throw Problem.invalidField("ORG_REQUIRED", "orgId", "请选择会议所属的党支部");
        }
        OrganizationView organization = directory.organization(orgId);
        if (orgId != user.orgId() && !scope.permits(organization.id(), organization.path(), null)) {
            throw Problem.outOfScope();
        }
        if (!organization.enabled()) {
            throw Problem.invalidField("ORG_DISABLED", "orgId", "该党组织已停用,不能发布会议");
        }
        return new Branch(organization.id(), organization.path(), organization.name());
    }

    /** The people to invite, each once. */
    List<PersonView> people(MeetingForm form, long branchId) {
        if (form.audience() == Audience.BRANCH) {
            List<PersonView> members = directory.membersOf(branchId);
            if (members.isEmpty()) {
                throw Problem.invalidField("NO_PARTICIPANTS", "audience", "该支部没有正式党员或预备党员,请指定参会人员");
            }
            return members;
        }
        List<Long> wanted = form.participantIds() == null ? List.of() : form.participantIds().stream().distinct().toList();
        if (wanted.isEmpty()) {
            throw Problem.invalidField("NO_PARTICIPANTS", "participantIds", "请选择参会人员");
        }
        List<PersonView> found = directory.persons(wanted).stream().filter(it -> it.type().isMember()).toList();
        if (found.size() < wanted.size()) {
            throw Problem.invalidField("PARTICIPANT_UNKNOWN", "participantIds", "有" + (wanted.size() - found.size()) + "名参会人员不存在或不是正式、预备党员,请重新选择");
        }
        return found;
    }

    MeetingPlan plan(MeetingForm form) {
        if (form.hostId() == null) {
            return form.plan(null);
        }
        return form.plan(directory.persons(List.of(form.hostId())).stream().findFirst().map(PersonView::name)
                .orElseThrow(() -> Problem.invalidField("HOST_UNKNOWN", "hostId", "主持人不存在,请重新选择")));
    }
}
