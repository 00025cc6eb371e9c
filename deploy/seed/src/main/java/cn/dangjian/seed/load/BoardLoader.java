package cn.dangjian.seed.load;

import cn.dangjian.seed.plan.Seat;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Puts people and their pictures on the boards of towns and villages; who sits there already stays. */
public final class BoardLoader {

    private final Api api;
    private final Map<String, String> towns = new HashMap<>();

    public BoardLoader(Api api) {
        this.api = api;
    }

    public void load(List<Seat> seats) throws IOException, InterruptedException {
        collect(api.get("/api/org/towns/tree"), "");
        int taken = 0;
        for (Seat seat : seats) {
            taken = seat.sort() == 1 ? taken(seat) : taken; // the seats of a board stand together, in its order
            if (seat.sort() > taken) {
                take(seat);
            }
        }
        Progress.say("班子 seats on boards %d", seats.size());
    }

    private void collect(JsonNode nodes, String above) {
        for (JsonNode node : nodes) {
            String name = above + node.at("/name").asString();
            towns.put(name, node.at("/id").asString());
            collect(node.at("/children"), name + "/");
        }
    }

    /** How many sit on the board of this seat. */
    private int taken(Seat seat) throws IOException, InterruptedException {
        return api.get("/api/org/town-boards?townId=" + towns.get(seat.place()) + "&board=" + seat.board()).at("/total").asInt();
    }

    private void take(Seat seat) throws IOException, InterruptedException {
        String photo = api.upload("/api/org/photos", "portrait.png", Portrait.of(seat.sort())).at("/id").asString();
        api.post("/api/org/town-boards", Map.of("townId", towns.get(seat.place()), "board", seat.board(), "name", seat.name(), "post", seat.post(), "photoId", photo, "phone", seat.phone(),
                "sort", seat.sort()));
    }
}
