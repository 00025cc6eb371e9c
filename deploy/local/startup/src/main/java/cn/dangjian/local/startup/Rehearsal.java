package cn.dangjian.local.startup;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Starts a service once so that the JVM notes what its libraries load ({@code -XX:AOTCacheOutput}), asks it one question and ends at once.
 * The service's own jars come through a loader of their own: the cache then knows only libraries, serves every service that begins with the same ones, and outlives our builds.
 */
public final class Rehearsal {

    private Rehearsal() {
    }

    /** Arguments: jars of the service as a class path, its main class, an address that it answers. */
    public static void main(String[] args) {
        int code = 1;
        try {
            start(args[0], args[1]);
            ask(args[2]);
            code = 0;
        } catch (ReflectiveOperationException | IOException failed) {
            failed.printStackTrace();
        } finally {
            Runtime.getRuntime().halt(code); // nothing to sign off from, nobody was let in; threads of a service that failed would keep the JVM alive
        }
    }

    private static void start(String jars, String mainClass) throws ReflectiveOperationException {
        var service = new URLClassLoader("service", Arrays.stream(jars.split(":")).map(Rehearsal::url).toArray(URL[]::new), Rehearsal.class.getClassLoader());
        Thread.currentThread().setContextClassLoader(service);
        Class.forName(mainClass, true, service).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    }

    private static void ask(String address) throws IOException {
        var question = (HttpURLConnection) URI.create(address).toURL().openConnection();
        question.setConnectTimeout(10_000);
        question.setReadTimeout(30_000);
        question.getResponseCode();
    }

    private static URL url(String jar) {
        try {
            return Path.of(jar).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(jar, impossible);
        }
    }
}
