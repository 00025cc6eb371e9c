package cn.dangjian.gateway.apps;

import java.util.List;
import java.util.Optional;

/** A web app that is served below its name: PC console, big screen, 智慧组工. */
enum WebApp {
    ADMIN("admin"), SCREEN("screen"), CADRE("cadre");

    private static final List<WebApp> ALL = List.of(values());

    private final String folder;

    WebApp(String folder) {
        this.folder = folder;
    }

    String folder() {
        return folder;
    }

    static Optional<WebApp> of(String path) {
        for (WebApp app : ALL) {
            if (path.startsWith(app.folder, 1) && (path.length() == app.folder.length() + 1 || path.charAt(app.folder.length() + 1) == '/')) {
                return Optional.of(app);
            }
        }
        return Optional.empty();
    }
}
