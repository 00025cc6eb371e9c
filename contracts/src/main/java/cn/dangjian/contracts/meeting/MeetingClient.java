package cn.dangjian.contracts.meeting;

import java.util.List;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What meeting-service answers to its siblings. Not routed by the gateway. */
@FeignClient(name = "meeting-service", contextId = "meetingClient")
public interface MeetingClient {

    /** Facts of meetings with an id above {@code afterId}, in order of id, at most {@code size} (≤ 1,000): for recounts. */
    @GetMapping("/internal/meetings")
    List<MeetingFacts> facts(@RequestParam("afterId") long afterId, @RequestParam("size") int size);
}
