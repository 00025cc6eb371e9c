package cn.dangjian.seed;

import cn.dangjian.seed.load.Api;
import cn.dangjian.seed.load.BoardLoader;
import cn.dangjian.seed.load.DemonstrationAccounts;
import cn.dangjian.seed.load.LinkLoader;
import cn.dangjian.seed.load.OrganizationLoader;
import cn.dangjian.seed.load.PeopleLoader;
import cn.dangjian.seed.load.Progress;
import cn.dangjian.seed.load.TownLoader;
import cn.dangjian.seed.load.WorkerLoader;
import cn.dangjian.seed.plan.Cast;
import cn.dangjian.seed.plan.CountySize;
import cn.dangjian.seed.plan.Divisions;
import cn.dangjian.seed.plan.OrganizationPlan;
import cn.dangjian.seed.plan.PeoplePlan;
import cn.dangjian.seed.plan.Seat;
import cn.dangjian.seed.plan.Worker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Fills a running platform with the demonstration county, through its front door: organisations, towns, members and grid workers by Excel import, boards,
 * links between people and branches, accounts to try.
 * It ends by writing {@code accounts.json}, so where that is, nothing is left to do; an interrupted run goes on.
 */
public final class SeedCounty {

    private SeedCounty() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String password = System.getenv("DANGJIAN_ADMIN_PASSWORD");
        if (arguments.length < 2 || password == null) {
            System.err.println("SeedCounty <base address> <state folder> [--size county|large], with DANGJIAN_ADMIN_PASSWORD in the environment");
            System.exit(2);
        }
        List<String> options = List.of(arguments).subList(2, arguments.length);
        CountySize size = options.contains("--size") ? CountySize.valueOf(options.get(options.indexOf("--size") + 1).toUpperCase(Locale.ROOT)) : CountySize.COUNTY;
        Path accounts = Path.of(arguments[1]).resolve("accounts.json");
        if (Files.exists(accounts) && size == CountySize.COUNTY) {
            Progress.say("演示数据已就绪 the county is complete");
            return;
        }
        load(arguments[0], accounts, size, password);
    }

    private static void load(String base, Path accounts, CountySize size, String password) throws IOException, InterruptedException {
        var divisions = Divisions.read();
        var organizations = OrganizationPlan.of(divisions);
        var people = PeoplePlan.of(organizations, size);
        var admin = Api.login(base, "admin", password, "ADMIN");
        var ids = new OrganizationLoader(admin).load(organizations);
        new TownLoader(admin).load(divisions);
        new PeopleLoader(admin).load(people);
        if (!Files.exists(accounts)) {
            new WorkerLoader(admin).load(Worker.of(divisions));
            new BoardLoader(admin).load(Seat.of(divisions));
            var links = new LinkLoader(admin, ids, organizations, people);
            links.linkBranches();
            var made = new DemonstrationAccounts(base, admin, ids).make(Cast.of(organizations, people));
            links.askForTransfers(base, made);
            DemonstrationAccounts.write(made, accounts);
        }
    }
}
