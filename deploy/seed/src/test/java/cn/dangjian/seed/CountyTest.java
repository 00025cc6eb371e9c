package cn.dangjian.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.dangjian.core.person.IdCard;
import cn.dangjian.core.person.Phone;
import cn.dangjian.seed.load.TownLoader;
import cn.dangjian.seed.plan.Cast;
import cn.dangjian.seed.plan.CountySize;
import cn.dangjian.seed.plan.Divisions;
import cn.dangjian.seed.plan.OrganizationPlan;
import cn.dangjian.seed.plan.PeoplePlan;
import cn.dangjian.seed.plan.Person;
import cn.dangjian.seed.plan.PlannedOrganization;
import cn.dangjian.seed.plan.Seat;
import cn.dangjian.seed.plan.Worker;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CountyTest {

    private final List<PlannedOrganization> organizations = OrganizationPlan.of(Divisions.read());
    private final List<Person> people = PeoplePlan.of(organizations, CountySize.COUNTY);

    CountyTest() throws IOException {
    }

    @Test
    void the_county_has_its_towns_its_villages_and_some_450_branches() {
        assertThat(organizations).extracting(PlannedOrganization::fullName).doesNotHaveDuplicates();
        assertThat(organizations.stream().filter(it -> it.divisionCode() != null && it.type().equals("COMMITTEE"))).hasSize(8);
        assertThat(organizations.stream().map(PlannedOrganization::divisionCode).filter(it -> it != null && it.length() == 12).distinct()).hasSize(99);
        assertThat(organizations.stream().filter(PlannedOrganization::isBranch).count()).isCloseTo(450, within(15L));
        assertThat(organizations).extracting(PlannedOrganization::name).contains("中共西林县委员会", "中共八达镇委员会", "八达村党总支").noneMatch(it -> it.contains("委会党"));
    }

    @Test
    @DisplayName("ORG-26 the county its towns and villages are 108 rows each below a row above")
    void ORG_26_the_county_its_towns_and_villages_are_108_rows_each_below_a_row_above() throws IOException {
        var rows = TownLoader.rows(Divisions.read());
        var names = new HashSet<String>();

        assertThat(rows).hasSize(108).allSatisfy(row -> {
            assertThat(row.parent() == null || names.contains(row.parent())).isTrue();
            names.add(row.parent() == null ? row.name() : row.parent() + "/" + row.name());
        });
        assertThat(rows).extracting(TownLoader.Row::name).contains("西林县", "八达镇", "八达村");
        assertThat(names).hasSize(108);
    }

    @Test
    void the_numbers_of_people_are_those_of_the_manual() {
        assertThat(people.stream().collect(Collectors.groupingBy(Person::type, Collectors.counting())))
                .containsEntry("正式党员", 7_802L).containsEntry("预备党员", 1_068L).containsEntry("入党积极分子", 747L).containsEntry("发展对象", 1_809L).containsKey("入党申请人");
    }

    @Test
    void everybody_is_invented_and_has_valid_numbers_of_his_own() {
        assertThat(people).extracting(Person::idCard).doesNotHaveDuplicates().allMatch(it -> it.startsWith("97") && IdCard.parse(it).isPresent());
        assertThat(people).extracting(Person::phone).doesNotHaveDuplicates().allMatch(it -> Phone.parse(it).isPresent());
        assertThat(people).extracting(Person::name).allMatch(it -> it.contains("测"));
        assertThat(people).allMatch(it -> (it.activistOn() == null ? it.type().equals("入党申请人") : it.appliedOn().isBefore(it.activistOn())) && (it.fullOn() == null || it.probationaryOn().isBefore(it.fullOn())));
    }

    @Test
    @DisplayName("ORG-12 ORG-33 grid workers and boards have invented people of their own")
    void ORG_12_ORG_33_grid_workers_and_boards_have_invented_people_of_their_own() throws IOException {
        var workers = Worker.of(Divisions.read());
        var seats = Seat.of(Divisions.read());
        var phones = new HashSet<>(people.stream().map(Person::phone).toList());

        assertThat(workers).hasSize(297).allMatch(it -> it.name().contains("测") && Phone.parse(it.phone()).isPresent() && phones.add(it.phone()));
        assertThat(workers).extracting(Worker::grid).contains("西林县/八达镇/八达村");
        assertThat(seats).allMatch(it -> it.name().contains("测") && Phone.parse(it.phone()).isPresent() && phones.add(it.phone()));
        assertThat(seats.stream().filter(it -> it.place().chars().filter(c -> c == '/').count() == 1).map(Seat::place).distinct()).hasSize(8);
        assertThat(Worker.of(Divisions.read())).isEqualTo(workers);
    }

    @Test
    void each_branch_has_a_secretary_and_members() {
        var byBranch = people.stream().collect(Collectors.groupingBy(Person::organization));
        assertThat(organizations.stream().filter(PlannedOrganization::isBranch)).allMatch(it -> byBranch.get(it).stream().filter(person -> "书记".equals(person.post())).count() == 1);
    }

    @Test
    void it_is_the_same_county_every_time() throws IOException {
        assertThat(PeoplePlan.of(OrganizationPlan.of(Divisions.read()), CountySize.COUNTY)).isEqualTo(people);
        assertThat(Cast.of(organizations, people)).extracting(Cast.Part::role).hasSize(14).contains("COUNTY_ADMIN", "SECRETARY");
    }
}
