package cn.dangjian.auth.monitor;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.account.AccountMapper;
import cn.dangjian.auth.monitor.FilesController.Filter;
import cn.dangjian.contracts.files.FileArea;
import cn.dangjian.contracts.files.OwnedFile;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.type.TypeReference;

/** Files of all services, each asked of one of its copies: they share disk and database. */
@Component
class AllFiles {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String PATH = "/internal/files";
    private static final TypeReference<List<FileArea>> AREAS = new TypeReference<>() {
    };
    private static final TypeReference<Page<OwnedFile>> FILES = new TypeReference<>() {
    };

    /** @param key service, area and id together */
    record Entry(String key, String fileId, String name, String type, long size, Long uploaderId, String uploader, Instant storedAt, String url, boolean used) {
    }

    private final Fleet fleet;
    private final CopyCalls calls;
    private final AccountMapper accounts;

    AllFiles(Fleet fleet, CopyCalls calls, AccountMapper accounts) {
        this.fleet = fleet;
        this.calls = calls;
        this.accounts = accounts;
    }

    List<FileArea> areas() {
        var one = new LinkedHashMap<String, Copy>();
        fleet.copies().forEach(copy -> one.putIfAbsent(copy.service(), copy));
        return calls.each(List.copyOf(one.values()), this::areasOf).stream().flatMap(List::stream).toList();
    }

    Page<Entry> list(Filter filter, PageQuery query) {
        String[] area = filter.area() == null ? new String[0] : filter.area().split("/");
        if (area.length != 2 || !area[1].matches("[a-z-]{1,40}")) {
            throw Problem.invalidField("AREA_UNKNOWN", "area", "请选择文件分类");
        }
        if (filter.from() != null && filter.to() != null && filter.from().isAfter(filter.to())) {
            throw Problem.invalidField("PERIOD_INVALID", "from", "开始日期不能晚于结束日期");
        }
        var sent = new LinkedHashMap<String, Object>(Map.of("page", query.page(), "size", query.size()));
        put(sent, "name", filter.name());
        put(sent, "type", filter.type());
        put(sent, "since", startOf(filter.from()));
        put(sent, "until", filter.to() == null ? null : startOf(filter.to().plusDays(1)));
        var path = UriComponentsBuilder.fromPath(PATH + "/" + area[1]);
        sent.keySet().forEach(name -> path.queryParam(name, "{" + name + "}"));
        Page<OwnedFile> found = calls.get(copyOf(area[0]), path.encode().buildAndExpand(sent).toUriString(), FILES);
        Map<Long, String> names = names(found.items());
        return found.map(file -> new Entry(filter.area() + "/" + file.fileId(), file.fileId(), file.name(), file.type(), file.size(), file.uploaderId(),
                names.getOrDefault(file.uploaderId(), ""), file.storedAt(), file.url(), file.used()));
    }

    void remove(String service, String area, String id) {
        if (!area.matches("[a-z-]{1,40}") || !id.matches("[0-9a-zA-Z]{1,40}")) {
            throw Problem.notFound("NOT_FOUND", "文件不存在或已删除");
        }
        calls.delete(copyOf(service), PATH + "/" + area + "/" + id);
    }

    private List<FileArea> areasOf(Copy copy) {
        try {
            return calls.get(copy, PATH, AREAS);
        } catch (Problem without) {
            return List.of(); // the gateway keeps no files; what is away shows in 服务监控
        }
    }

    private Copy copyOf(String service) {
        return fleet.of(service).stream().findFirst().orElseThrow(() -> Problem.unavailable("SERVICE_AWAY", "存放该类文件的服务当前没有运行,请稍后再试"));
    }

    private Map<Long, String> names(List<OwnedFile> files) {
        List<Long> ids = files.stream().map(OwnedFile::uploaderId).filter(Objects::nonNull).distinct().toList();
        return ids.isEmpty() ? Map.of() : accounts.findAll(DataScope.all("names of uploaders"), ids).stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    private static Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZONE).toInstant();
    }

    private static void put(Map<String, Object> sent, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            sent.put(name, value.toString());
        }
    }
}
