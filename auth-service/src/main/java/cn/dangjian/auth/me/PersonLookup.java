package cn.dangjian.auth.me;

import cn.dangjian.auth.account.Account;
import cn.dangjian.contracts.org.OrgClient;
import cn.dangjian.contracts.org.PersonView;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The person and organisation of an account, asked of org-service; without its answer the login still works, with less to show. */
@Component
class PersonLookup {

    private static final Logger log = LoggerFactory.getLogger(PersonLookup.class);

    record Place(Me.PersonPart person, Me.OrganizationPart organization) {
    }

    private final OrgClient organizations;

    PersonLookup(@Lazy OrgClient organizations) { // lazy: the client needs the web layer, which needs the rights of this service
        this.organizations = organizations;
    }

    Place of(Account account) {
        if (account.personId() == 0) {
            return new Place(null, null);
        }
        PersonView person = ask(account.personId());
        String type = person == null ? null : person.type().name();
        String name = person == null ? account.name() : person.name();
        return new Place(new Me.PersonPart(account.personId(), name, null, type),
                new Me.OrganizationPart(account.orgId(), person == null ? null : person.orgName(), account.orgPath()));
    }

    private PersonView ask(long personId) {
        try {
            return organizations.persons(List.of(personId)).stream().findFirst().orElse(null);
        } catch (RuntimeException unavailable) {
            log.warn("org-service did not tell about the person of an account: {}", unavailable.toString());
            return null;
        }
    }
}
