package cn.dangjian.web.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerMapping;

/** What came in path, query and form, copied: the container uses its request again. */
final class SentValues {

    private SentValues() {
    }

    static Map<String, Object> of(HttpServletRequest request) {
        var values = new LinkedHashMap<String, Object>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path) {
            path.forEach((name, value) -> values.put(String.valueOf(name), value));
        }
        request.getParameterMap().forEach((name, given) -> values.put(name, given.length == 1 ? given[0] : List.of(given)));
        if (request instanceof MultipartRequest form) {
            form.getFileMap().forEach((name, file) -> values.put(name, Map.of("file", String.valueOf(file.getOriginalFilename()), "size", file.getSize())));
        }
        return values;
    }
}
