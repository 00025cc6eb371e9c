package cn.dangjian.org.imports;

import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.web.audit.Audited;
import cn.dangjian.web.audit.NotAudited;
import cn.dangjian.web.security.CurrentUser;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What the import of every kind answers beside its start, at the same addresses below each list (ORG-09 and its likes). The class of a page says where its list is and who may
 * import into it, with {@code @RequestMapping} and {@code @Permission} on the class, and adds the export.
 */
public abstract class ImportEndpoints {

    protected final Imports imports;
    private final ImportKind kind;

    protected ImportEndpoints(Imports imports, ImportKind kind) {
        this.imports = imports;
        this.kind = kind;
    }

    /** Progress and the errors row by row. */
    @GetMapping("/imports/{id}")
    public ImportJob progress(@PathVariable long id, CurrentUser user) {
        return imports.find(kind, id, user);
    }

    /** The rows that were refused, as a sheet (I02). */
    @GetMapping("/imports/{id}/errors.xlsx")
    @Audited(type = OperationType.EXPORT)
    public void errors(@PathVariable long id, CurrentUser user, HttpServletResponse response) throws IOException {
        imports.errors(kind, id, user, response);
    }

    /** The caller's own last imports. */
    @GetMapping("/imports")
    public List<ImportJob> recent(CurrentUser user) {
        return imports.recent(kind, user);
    }

    /** An empty sheet to fill in. */
    @GetMapping("/import-template")
    @NotAudited("the sheet is empty")
    public void template(HttpServletResponse response) throws IOException {
        SheetAnswer.template(response, kind);
    }
}
