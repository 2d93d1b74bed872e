package io.jixiao.testkit.contract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the checked-in contract is: {@code api-specs}, found from the working directory upwards. */
public final class Specifications {

    private Specifications() {}

    /** @throws IllegalStateException if no directory above the working directory holds {@code api-specs} */
    public static Path directory() {
        Path start = Path.of("").toAbsolutePath();
        return Stream.iterate(start, path -> path != null, Path::getParent)
                .map(path -> path.resolve("api-specs"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no api-specs above " + start));
    }

    /** The OpenAPI 3.1 document of a service, whether it exists or not. */
    public static Path openApi(String service) {
        return directory().resolve(service + ".openapi.yaml");
    }

    /** The same contract as OpenAPI 3.0.3, for generators that know no newer. */
    public static Path openApi30(String service) {
        return directory().resolve("openapi-3.0").resolve(service + ".openapi.yaml");
    }
}
