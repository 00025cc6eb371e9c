package cn.dangjian.org.imports;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.Created;
import cn.dangjian.web.security.CurrentUser;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** The whole import of a kind whose rows themselves say where in the county they belong. */
public abstract class ScopedImportEndpoints extends ImportEndpoints {

    private final ScopedImport kind;

    protected ScopedImportEndpoints(Imports imports, ScopedImport kind) {
        super(imports, kind);
        this.kind = kind;
    }

    /** Starts an import; a dry run only checks. */
    @PostMapping("/imports")
    @ResponseStatus(HttpStatus.ACCEPTED)
    public Created start(@RequestPart MultipartFile file, @RequestParam(defaultValue = "false") boolean dryRun, DataScope scope, CurrentUser user) throws IOException {
        return imports.start(kind, file, dryRun, user, () -> kind.begin(scope));
    }
}
