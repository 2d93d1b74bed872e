package io.jixiao.stack.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import io.jixiao.stack.demo.UnexpectedResult;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the running processes may do, asked of the kernel inside each pod: Pod Security Standards, profile "restricted",
 * and for the services a root file system that cannot be written.
 */
record RestrictedProfile(ClusterInstallation cluster, PrintStream out) {
    private static final String QUESTIONS = """
            grep -E '^(Uid|NoNewPrivs|Cap(Inh|Prm|Eff|Bnd|Amb)|Seccomp):' /proc/1/status
            (: >/probe) 2>/dev/null && echo 'Root: writable' || echo 'Root: read-only'
            (: >/opt/jixiao/probe) 2>/dev/null && echo 'Program: writable' || echo 'Program: read-only'
            (: >/tmp/probe) 2>/dev/null && rm /tmp/probe && echo 'Scratch: writable'
            [ -e /var/run/secrets/kubernetes.io ] && echo 'Token: mounted' || echo 'Token: none'
            """;

    private static final Map<String, String> OF_ALL = Map.of(
            "NoNewPrivs", "1",
            "CapInh", "0000000000000000",
            "CapPrm", "0000000000000000",
            "CapEff", "0000000000000000",
            "CapBnd", "0000000000000000",
            "CapAmb", "0000000000000000",
            "Seccomp", "2",
            "Token", "none");

    private static final Map<String, String> OF_SERVICES = Map.of(
            "Uid", "10001 10001 10001 10001",
            "Root", "read-only",
            "Program", "read-only",
            "Scratch", "writable");

    /** Checks every pod that runs. */
    void ofAllPods() {
        int pods = 0;
        for (JsonNode pod : cluster.kubectl()
                .json("get", "pods", "--field-selector=status.phase=Running")
                .get("items")) {
            String name = pod.at("/metadata/name").asText();
            Map<String, String> found = answers(name);
            expect(name, OF_ALL, found);
            UnexpectedResult.unless(
                    name + " runs as root", false, found.get("Uid").startsWith("0 "));
            if (pod.at("/metadata/labels/app.kubernetes.io~1component").asText().equals("service")) {
                expect(name, OF_SERVICES, found);
            }
            pods++;
        }
        out.printf(
                "   %d pods: not root, no capability, no new privileges, seccomp filter, no service-account token;"
                        + " the services' root file system refuses writes%n",
                pods);
    }

    private Map<String, String> answers(String pod) {
        return cluster.kubectl()
                .run("exec", pod, "--", "sh", "-c", QUESTIONS)
                .lines()
                .map(line -> line.split(":\\s*", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1].replace('\t', ' ')));
    }

    private static void expect(String pod, Map<String, String> expected, Map<String, String> found) {
        Map<String, String> those = new TreeMap<>(found);
        those.keySet().retainAll(expected.keySet());
        UnexpectedResult.unless("what " + pod + " may do", new TreeMap<>(expected), those);
    }
}
