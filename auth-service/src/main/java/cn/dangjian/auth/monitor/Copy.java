package cn.dangjian.auth.monitor;

/** One process of a service. */
record Copy(String service, String host, int port) {

    String address() {
        return host + ":" + port;
    }

    String url() {
        return "http://" + address();
    }
}
