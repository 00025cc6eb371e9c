package cn.dangjian.org.sheet;

import cn.dangjian.contracts.auth.AuthClient;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.org.member.MemberMapper;
import cn.dangjian.org.member.MemberSealer;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What all runs of imports share. */
@Component
class ImportTools {

    final ImportMapper jobs;
    final ImportWriter writer;
    final MemberMapper members;
    final MemberSealer sealer;
    final AuthClient auth;
    final IdGenerator ids;
    final Clock clock;

    ImportTools(ImportMapper jobs, ImportWriter writer, MemberMapper members, MemberSealer sealer, AuthClient auth, IdGenerator ids, Clock clock) {
        this.jobs = jobs;
        this.writer = writer;
        this.members = members;
        this.sealer = sealer;
        this.auth = auth;
        this.ids = ids;
        this.clock = clock;
    }
}
