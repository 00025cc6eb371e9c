package cn.dangjian.org.sheet;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.Created;
import cn.dangjian.org.member.MemberQuery;
import cn.dangjian.org.member.OtherRights;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Permission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 导入, 导出 and the template of 党员管理 (ORG-09). */
@RestController
@RequestMapping("/api/org/members")
class SheetController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;
    private final MemberExport export;
    private final OtherRights rights;
    private final Path uploads;

    SheetController(Imports imports, MemberExport export, OtherRights rights, @Value("${dangjian.files.root}") Path root) {
        this.imports = imports;
        this.export = export;
        this.rights = rights;
        this.uploads = root.resolve("imports");
    }

    /** Starts an import; a dry run only checks. */
    @PostMapping("/imports")
    @Permission("org:member:import")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Created start(@RequestPart MultipartFile file, @RequestParam(defaultValue = "false") boolean dryRun, DataScope scope, CurrentUser user) throws IOException {
        Path saved = Files.createTempFile(Files.createDirectories(uploads), "import", ".xlsx");
        try {
            file.transferTo(saved);
            return new Created(imports.start(saved, shownName(file.getOriginalFilename()), dryRun, user.accountId(), scope));
        } catch (Problem | IOException refused) {
            Files.deleteIfExists(saved);
            throw refused;
        }
    }

    /** Progress and the errors row by row. */
    @GetMapping("/imports/{id}")
    @Permission("org:member:import")
    ImportJob progress(@PathVariable long id, CurrentUser user) {
        return imports.find(id, user.accountId());
    }

    /** The caller's own last imports. */
    @GetMapping("/imports")
    @Permission("org:member:import")
    List<ImportJob> recent(CurrentUser user) {
        return imports.recent(user.accountId());
    }

    /** An empty sheet to fill in. */
    @GetMapping("/import-template")
    @Permission("org:member:import")
    void template(HttpServletResponse response) throws IOException {
        attach(response, "党员导入模板.xlsx");
        imports.template(response.getOutputStream());
    }

    /** The result of the same filter as the list; sensitive columns are masked where the caller may not see them. */
    @GetMapping("/export")
    @Permission("org:member:export")
    void export(MemberQuery query, DataScope scope, CurrentUser user, HttpServletResponse response) throws IOException {
        var sheet = export.prepare(query, scope, rights.sensitive(user));
        attach(response, "党员信息.xlsx");
        sheet.writeTo(response.getOutputStream());
    }

    private static void attach(HttpServletResponse response, String name) {
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    /** Only ever shown: without control and direction marks, and not longer than its column. */
    private static String shownName(String given) {
        String name = given == null ? "" : given.replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        return name.substring(0, name.offsetByCodePoints(0, Math.min(100, name.codePointCount(0, name.length()))));
    }
}
