package cn.dangjian.auth.me;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.account.AccountKind;
import cn.dangjian.contracts.org.MassView;
import cn.dangjian.contracts.org.OrgClient;
import cn.dangjian.contracts.org.PersonView;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The person and organisation of an account, asked of org-service; without its answer the login still works, with less to show. */
@Component
class PersonLookup {

    private static final Logger log = LoggerFactory.getLogger(PersonLookup.class);

    /** What is not known, or does not exist for such an account, is null. */
    record Place(Me.PersonPart person, Me.OrganizationPart organization, Me.GridPart grid) {
    }

    private final OrgClient organizations;

    PersonLookup(@Lazy OrgClient organizations) { // lazy: the client needs the web layer, which needs the rights of this service
        this.organizations = organizations;
    }

    Place of(Account account) {
        if (account.personId() == 0) {
            return new Place(null, null, null);
        }
        return account.kind() == AccountKind.MASS ? ofMass(account) : ofMember(account);
    }

    private Place ofMember(Account account) {
        PersonView person = ask(organizations::persons, account);
        return person == null ? unknown(account)
                : new Place(new Me.PersonPart(account.personId(), person.name(), null, person.type().name()), organization(account, person.orgName()), null);
    }

    private Place ofMass(Account account) {
        MassView person = ask(organizations::masses, account);
        return person == null ? unknown(account)
                : new Place(new Me.PersonPart(account.personId(), person.name(), null, null), organization(account, person.orgName()), new Me.GridPart(person.gridId(), person.gridName()));
    }

    private static Place unknown(Account account) {
        return new Place(new Me.PersonPart(account.personId(), account.name(), null, null), organization(account, null), null);
    }

    private static Me.OrganizationPart organization(Account account, String name) {
        return new Me.OrganizationPart(account.orgId(), name, account.orgPath());
    }

    private static <T> T ask(Function<List<Long>, List<T>> lookup, Account account) {
        try {
            return lookup.apply(List.of(account.personId())).stream().findFirst().orElse(null);
        } catch (RuntimeException unavailable) {
            log.warn("org-service did not tell about the person of an account: {}", unavailable.toString());
            return null;
        }
    }
}
