package cn.dangjian.org.sheet;

import cn.dangjian.contracts.auth.AuthClient;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.org.member.MemberMapper;
import cn.dangjian.org.member.MemberSealer;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the runs of imports what they need. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    @Bean
    ImportRun.Tools importTools(ImportMapper jobs, ImportWriter writer, MemberMapper members, MemberSealer sealer, AuthClient auth, IdGenerator ids, Clock clock) {
        return new ImportRun.Tools(jobs, writer, members, sealer, auth, ids, clock);
    }
}
