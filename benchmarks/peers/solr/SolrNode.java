import org.apache.solr.embedded.JettyConfig;
import org.apache.solr.embedded.JettySolrRunner;

/** Solr on its own, with one core named {@code pages}; ends with its standard input. */
final class SolrNode {
    private SolrNode() {}

    /**
     * @param args the folder with {@code solr.xml} and the core, and the port
     */
    public static void main(String[] args) throws Exception {
        JettySolrRunner solr =
                new JettySolrRunner(
                        args[0],
                        JettyConfig.builder()
                                .setContext("/solr")
                                .setPort(Integer.parseInt(args[1]))
                                .build());
        solr.start();
        System.out.println("READY");
        while (System.in.read() >= 0) {
            // Whoever started this holds the other end.
        }
        Runtime.getRuntime().halt(0);
    }
}
