package cn.dangjian.meeting.directory;

import cn.dangjian.contracts.org.OrgClient;
import cn.dangjian.contracts.org.OrganizationView;
import cn.dangjian.contracts.org.PersonView;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.problem.Problem;
import com.alibaba.csp.sentinel.EntryType;
import com.alibaba.csp.sentinel.SphU;
import com.alibaba.csp.sentinel.Tracer;
import com.alibaba.csp.sentinel.slots.block.BlockException;
import feign.FeignException;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Organisations and people as org-service knows them now. While it fails, callers get a refusal that says so (503) and the circuit keeps
 * further calls from waiting; nothing is guessed or answered from memory, because invitations follow from it.
 */
@Component
public class Directory {

    /** Name of the circuit in Sentinel. */
    static final String CIRCUIT = "org-directory";

    private final OrgClient client;

    public Directory(OrgClient client) {
        this.client = client;
    }

    public OrganizationView organization(long id) {
        return ask(() -> client.organization(id));
    }

    /** All organisations of the county, parents before children. */
    public List<OrganizationView> organizations() {
        return ask(client::organizations);
    }

    /** 本支部全体人员: full and probationary members (MEET-06). */
    public List<PersonView> membersOf(long organizationId) {
        return ask(() -> client.membersOf(organizationId));
    }

    /** Persons by member id; unknown ones are missing in the answer. */
    public List<PersonView> persons(List<Long> memberIds) {
        return memberIds.isEmpty() ? List.of() : ask(() -> client.persons(memberIds));
    }

    public Page<PersonView> search(Long organizationId, String name, PageQuery page) {
        return ask(() -> client.search(organizationId, name, page.page(), page.size()));
    }

    private static <T> T ask(Supplier<T> question) {
        try (var circuit = SphU.entry(CIRCUIT, EntryType.OUT)) {
            try {
                return question.get();
            } catch (Problem refusal) {
                if (refusal.status() < 500) {
                    throw refusal; // an answer, not a failure
                }
                Tracer.traceEntry(refusal, circuit);
                throw unavailable();
            } catch (FeignException failure) {
                Tracer.traceEntry(failure, circuit);
                throw unavailable();
            }
        } catch (BlockException open) {
            throw unavailable();
        }
    }

    private static Problem unavailable() {
        return Problem.unavailable("ORG_UNAVAILABLE", "组织与人员信息暂时无法读取,请稍后重试");
    }
}
