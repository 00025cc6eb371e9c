package cn.dangjian.org.sheet;

import cn.dangjian.contracts.auth.AuthClient;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.org.member.MemberMapper;
import cn.dangjian.org.member.MemberSealer;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
    /** Chunks are written beside each other; how many is up to the run. */
    final ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor();

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
