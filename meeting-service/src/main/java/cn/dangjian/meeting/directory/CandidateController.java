package cn.dangjian.meeting.directory;

import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.meeting.directory.Candidates.Candidate;
import cn.dangjian.meeting.directory.Candidates.Node;
import cn.dangjian.web.security.Permission;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 选择参会人员 (MEET-07, MEET-08, MEET-18, MEET-19): names with masked phones, only for those who may publish. */
@RestController
@RequestMapping("/api/meeting")
@Permission({"meeting:meeting:add", "meeting:meeting:edit", "app:meeting:publish"})
class CandidateController {

    private final Directory directory;

    CandidateController(Directory directory) {
        this.directory = directory;
    }

    /** Full and probationary members of the county by branch and beginning of the name. */
    @GetMapping("/candidates")
    Page<Candidate> candidates(@RequestParam(required = false) Long orgId, @RequestParam(required = false) @Size(max = 32, message = "姓名不能超过32字") String name, PageQuery page) {
        return directory.search(orgId, name, page).map(Candidate::of);
    }

    /** All organisations of the county for the picker. */
    @GetMapping("/candidate-orgs")
    List<Node> organizations() {
        return Candidates.tree(directory.organizations());
    }
}
