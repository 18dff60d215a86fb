import org.codelibs.opensearch.runner.OpenSearchRunner;

/** OpenSearch on its own, one node; ends with its standard input. */
final class OpenSearchNode {
    private OpenSearchNode() {}

    /**
     * @param args the folder for its data, and the port
     */
    public static void main(String[] args) throws Exception {
        OpenSearchRunner node = new OpenSearchRunner();
        node.onBuild(
                (number, settings) -> {
                    settings.put("http.port", args[1]);
                    settings.put("discovery.type", "single-node");
                    settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
                });
        node.build(
                OpenSearchRunner.newConfigs()
                        .basePath(args[0])
                        .clusterName("peer")
                        .numOfNode(1)
                        .useLogger());
        System.out.println("READY");
        while (System.in.read() >= 0) {
            // Whoever started this holds the other end.
        }
        Runtime.getRuntime().halt(0);
    }
}
