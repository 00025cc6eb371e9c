package cn.dangjian.testing.house.broken;

import cn.dangjian.web.security.LoggedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes whatever the caller names. */
@LoggedIn
@RestController
class BoundEndpoints {

    record Filter(String name, Map<String, Object> params) {
    }

    @GetMapping("/map")
    public void map(@RequestParam Map<String, String> parameters) {
    }

    @GetMapping("/many")
    public void many(@RequestParam MultiValueMap<String, String> parameters) {
    }

    @GetMapping("/hidden")
    public void hidden(Filter filter) {
    }

    @PostMapping("/body")
    public void body(@RequestBody Filter filter) {
    }

    @GetMapping("/past")
    public String past(HttpServletRequest request) {
        return request.getParameterMap().keySet() + request.getHeader("Accept");
    }

    @GetMapping("/sound")
    public void sound(@RequestParam List<String> types, HttpServletRequest request) {
    }
}
