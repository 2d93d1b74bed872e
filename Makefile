# Jixiao: everything a developer does, by name. Needs make and a JDK of at least 21 somewhere on the machine.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

LEAST_JDK := 21
JDK = $(eval JDK := $$(shell services/.mvn/find-jdk.sh $(LEAST_JDK)))$(JDK)

# Maven reads MAVEN_ARGS by itself: from the environment, or from the command line as in `make test MAVEN_ARGS=-o`.
export MAVEN_ARGS
MAVEN = cd services && JAVA_HOME="$(JDK)" ./mvnw -B -ntp
# Only modules and steps, warnings and errors.
BRIEFLY := -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
	-Dorg.slf4j.simpleLogger.log.org.apache.maven.cli.event.ExecutionEventLogger=info

STACK := services/local-stack/target
JAVA = "$(JDK)/bin/java" -Xmx192m -XX:+ExitOnOutOfMemoryError -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 \
	-Djixiao.home="$(CURDIR)" -cp "$(STACK)/local-stack.jar:$$(cat $(STACK)/classpath)"

BUILT := $(STACK)/built
SOURCES = $(shell find services -type d -name target -prune -o -type f \( -path '*/src/main/*' -o -name pom.xml \) -print)

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: jdk
jdk:
	@if [ -z "$(JDK)" ]; then \
		echo "No JDK $(LEAST_JDK) or newer was found (looked at JAVA_HOME, /usr/lib/jvm, /opt, SDKMAN, the PATH)."; \
		echo "Install one and run this again, for example:"; \
		echo "  Debian, Ubuntu   apt-get install openjdk-21-jdk-headless"; \
		echo "  Fedora, RHEL     dnf install java-21-openjdk-devel"; \
		echo "  macOS            brew install openjdk"; \
		echo "  or Eclipse Temurin from https://adoptium.net"; \
		exit 1; \
	fi

SERVICES := budget-service indicator-scoring-service report-service
COMMA := ,
SPACE := $(subst ,, )

# The benchmarks and the acceptance tests bring along what the product does not need.
PRODUCT := -pl '!benchmarks,!api-clients,!acceptance'

.PHONY: build
build: $(BUILT) ## Build everything that changed, without tests

$(BUILT): $(SOURCES) | jdk
	@echo "Building with $(JDK); the first time, Maven fetches what it needs."
	@mkdir -p build; rm -f build/failed
	@{ ($(MAVEN) $(BRIEFLY) $(PRODUCT) package -Dmaven.test.skip=true) || touch build/failed; } | awk \
		'/ERROR|BUILD FAILURE/ { print } /Building .*\[[0-9]+\/[0-9]+\]/ { print "  building " $$NF " " $$3; fflush() }'
	@[ ! -e build/failed ]
	@touch $@

.PHONY: demo
demo: $(BUILT) ## Start all of it, run the main job through the public APIs, stop it; leaves build/demo/
	@$(JAVA) io.jixiao.stack.demo.Demo

.PHONY: test
test: | jdk ## Run every test and check on real servers (containers if an engine answers, else embedded)
	@$(MAVEN) spotless:check verify

.PHONY: test-containers
test-containers: export JIXIAO_TEST_SERVERS := containers
test-containers: test ## Run every test on PostgreSQL and Kafka in containers

.PHONY: test-quick
test-quick: | jdk ## Run the tests of language and scoring engine only: no servers, seconds
	@$(MAVEN) $(BRIEFLY) -pl language,scoring-engine test

.PHONY: test-matrix
test-matrix: | jdk ## Ask every operation with every fault of a token and as every role; prints the counts
	@mkdir -p build
	@$(MAVEN) $(BRIEFLY) test -pl $(subst $(SPACE),$(COMMA),$(SERVICES)) -am -Dtest=AccessMatrixTest \
		-Dsurefire.failIfNoSpecifiedTests=false >"$(CURDIR)/build/matrix.log"; code=$$?; \
		grep -a 'token faults\|ERROR' "$(CURDIR)/build/matrix.log"; exit $$code

.PHONY: test-faults
test-faults: | jdk ## Kill, freeze, cut off each part while people work, then count exactly; JIXIAO_FAULTS_EVALUATIONS=2000 for long
	@$(MAVEN) $(BRIEFLY) verify -pl acceptance -am -Dtest=FaultsTest -Dsurefire.failIfNoSpecifiedTests=false

.PHONY: up
up: $(BUILT) ## Start the stack and leave it running; prints addresses and how to get a token
	@$(JAVA) io.jixiao.stack.Up

.PHONY: down
down: ## Stop the stack and leave nothing behind, also after it was killed
	@if [ -f $(STACK)/classpath ]; then $(JAVA) io.jixiao.stack.Down; else echo "Nothing was built, so nothing is running."; fi

.PHONY: token
token: export ROLE := $(ROLE)
token: export UNITS := $(UNITS)
token: export DEPARTMENT := $(DEPARTMENT)
token: export DIVISION := $(DIVISION)
token: export NAME := $(NAME)
token: export KEYS := $(KEYS)
token: $(BUILT) ## Print a token: ROLE=UNIT_EDITOR UNITS=430200/104001 (or DEPARTMENT=, DIVISION=) NAME=li.wei
	@$(JAVA) io.jixiao.stack.TokenCommand

# `make check` answers with the check's own exit code: 0 no errors, 1 errors, 2 not read. Make itself would turn each failure
# into 2; in question mode it passes on the code of a line, and runs only lines that are marked with a plus.
ifneq (,$(filter check,$(MAKECMDGOALS)))
MAKEFLAGS += -q
endif

.PHONY: check
check: export FORM := $(FORM)
check: export FORMAT := $(FORMAT)
check: export RULE_SET := $(RULE_SET)
check: export YEAR := $(YEAR)
check: export ANSWER := $(ANSWER)
check: export EXPLAIN := $(EXPLAIN)
check: export ADVICE := $(ADVICE)
check: export CSV := $(CSV)
check: export ANNOTATE := $(ANNOTATE)
check: ## Check a self-evaluation table: FORM=table.docx (.xlsx, .json, a folder) FORMAT=json RULE_SET=id YEAR=2024 ANSWER=en EXPLAIN=1 ADVICE=1 ANNOTATE=copy.docx
	+@MAKEFLAGS= services/form-check/check

.PHONY: kinds
kinds: | jdk ## Try every case of every kind of flaw, and write the table of them into services/form-check/README.md
	@$(MAVEN) -q test -pl form-check -am -Dtest=KindsInReadmeTest -Dsurefire.failIfNoSpecifiedTests=false -Dkinds.write=true

.PHONY: install-check
install-check: export PREFIX := $(PREFIX)
install-check: | jdk ## Install the check as a command: PREFIX=/usr/local gives bin/jixiao-check
	@$(MAVEN) -q -pl form-check -am package -Dmaven.test.skip=true
	@services/form-check/install

LANGUAGE := services/language/target
LANGUAGE_SOURCES = $(shell find services/pom.xml services/language/pom.xml services/language/src/main -type f)

$(LANGUAGE)/classpath: $(LANGUAGE_SOURCES) | jdk
	@echo "Building the reader of texts; the first time, Maven fetches what it needs." >&2
	@$(MAVEN) -q -pl language -am compile dependency:build-classpath -Dmdep.includeScope=runtime \
		-Dmdep.outputFile="$(CURDIR)/$@.new" >&2
	@mv $@.new $@

.PHONY: corpus
corpus: override export TEXT := $(value TEXT)
corpus: override export YEAR := $(value YEAR)
corpus: $(LANGUAGE)/classpath ## Print how a text is read, and by which rule: TEXT='≥95%（含）' YEAR=2024
	@"$(JDK)/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dstdout.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8 \
		-cp "$(LANGUAGE)/classes:$$(cat $(LANGUAGE)/classpath)" io.jixiao.language.corpus.ReadText

.PHONY: format
format: | jdk ## Format the Java sources
	@$(MAVEN) $(BRIEFLY) spotless:apply

.PHONY: lint
lint: | jdk ## Check the format of the Java sources, without changing them
	@$(MAVEN) $(BRIEFLY) spotless:check

.PHONY: specs
specs: | jdk ## Write the services' OpenAPI documents into api-specs/
	@$(MAVEN) $(BRIEFLY) test -Dtest=ContractDriftTest -Dsurefire.failIfNoSpecifiedTests=false -Djixiao.specs.write=true

VERSION := 1.0.0-SNAPSHOT
SIGNING_KEY := deploy/components/signing-key/generated

.PHONY: images
images: $(BUILT) ## Build the three services' container images (needs docker)
	@for service in $(SERVICES); do \
		echo "image jixiao/$$service:$(VERSION)"; \
		docker build --quiet --file docker/Dockerfile --build-arg SERVICE=$$service --build-arg VERSION=$(VERSION) \
			--build-arg REVISION=$$(git rev-parse HEAD 2>/dev/null || echo unknown) \
			--tag jixiao/$$service:$(VERSION) services/$$service/target/quarkus-app || exit 1; \
	done

# Only what the journey needs: its own jar, tokens, JSON.
JOURNEY := build/journey
JOURNEY_LIBRARIES := /(platform-testkit|jackson-(annotations|core|databind)|jose4j|slf4j-[a-z0-9]+|jline-terminal)-[0-9]

.PHONY: journey-image
journey-image: $(BUILT)
	@rm -rf $(JOURNEY); mkdir -p $(JOURNEY)
	@cp $(STACK)/local-stack.jar $$(tr ':' '\n' <$(STACK)/classpath | grep -E '$(JOURNEY_LIBRARIES)') $(JOURNEY)
	@echo "image jixiao/journey:$(VERSION)"
	@docker build --quiet --file docker/journey/Dockerfile --tag jixiao/journey:$(VERSION) $(JOURNEY)

# What is there stays, so that a running installation can be deployed again with the keys it has.
.PHONY: deploy-secrets
deploy-secrets: $(BUILT)
	@deploy/make-passwords
	@mkdir -p $(SIGNING_KEY)
	@[ -e $(SIGNING_KEY)/service-token ] || $(JAVA) io.jixiao.stack.MakeKeys $(SIGNING_KEY)
	@chmod 644 $(SIGNING_KEY)/public-key.pem $(SIGNING_KEY)/service-token

.PHONY: compose-demo
compose-demo: images deploy-secrets ## Run the demo's journey on the product in containers (needs docker and compose)
	@JIXIAO_KEYS=$(SIGNING_KEY) docker/compose-demo $(JAVA) io.jixiao.stack.demo.RemoteDemo 104001 build/compose-demo

.PHONY: test-deploy
test-deploy: | jdk ## Render and check every manifest, without a cluster (needs kustomize or kubectl)
	@deploy/checks/render-all build/deploy
	@$(MAVEN) $(BRIEFLY) test -pl deploy-checks -am -DskipTests=false -Dtest='io.jixiao.deploy.*Test' \
		-Dsurefire.failIfNoSpecifiedTests=false

.PHONY: test-cluster
test-cluster: images journey-image deploy-secrets ## Roll out on the cluster that KUBECONFIG names, disturb it, count, remove it
	@deploy/test-cluster $(JAVA) io.jixiao.stack.cluster.ClusterTest $(SIGNING_KEY)

SBOM := build/sbom

.PHONY: sbom
sbom: | jdk ## List what each service consists of, with hashes and licences (CycloneDX), in build/sbom, and check the licences
	@$(MAVEN) $(BRIEFLY) -pl $(subst $(SPACE),$(COMMA),$(SERVICES)) -am compile org.cyclonedx:cyclonedx-maven-plugin:makeBom
	@mkdir -p $(SBOM)
	@for service in $(SERVICES); do for kind in json xml; do \
		cp services/$$service/target/sbom.$$kind $(SBOM)/$$service.$$kind; done; done
	@$(MAVEN) $(BRIEFLY) -pl platform-testkit -am test -Dtest=LicencesTest -Dsurefire.failIfNoSpecifiedTests=false \
		-Djixiao.sbom="$(CURDIR)/$(SBOM)"
	@for service in $(SERVICES); do echo "$(SBOM)/$$service.json: $$(grep -c '"bom-ref"' $(SBOM)/$$service.json) components"; done

.PHONY: test-the-tests
test-the-tests: export JAVA_HOME := $(JDK)
test-the-tests: | jdk ## Break each promise of services/docs/guarantees.md on purpose: its test must turn red (an hour); BREAK=name for one
	@services/breaks/run $(BREAK)

.PHONY: mutation
mutation: | jdk ## Break the language and the scoring engine on purpose, line by line: at least 85 % of each must turn a test red (minutes)
	@$(MAVEN) $(BRIEFLY) -pl language,scoring-engine -P mutation test-compile org.pitest:pitest-maven:mutationCoverage

# Seconds of a measurement, measurements of a JVM (after as many to warm up), JVMs for each benchmark.
SECONDS := 2
MEASUREMENTS := 5
JVMS := 2
BENCHMARKS := services/benchmarks/target

.PHONY: bench-engine
bench-engine: | jdk ## Measure the scoring engine and what-if, in one run (minutes)
	@$(MAVEN) -q -pl benchmarks -am package -DskipTests
	@echo "Measuring for about $$((7 * 2 * $(SECONDS) * $(MEASUREMENTS) * $(JVMS))) s; the log is $(BENCHMARKS)/benchmarks.log."
	@"$(JDK)/bin/java" -Dstdout.encoding=UTF-8 -cp "$(BENCHMARKS)/benchmarks.jar:$$(cat $(BENCHMARKS)/classpath)" \
		io.jixiao.benchmarks.Bench $(SECONDS) $(MEASUREMENTS) $(JVMS) $(BENCHMARKS)/benchmarks.json \
		2> $(BENCHMARKS)/benchmarks.log

# Changes of each kind, clients that make them at once, changes before anything is measured, an earlier result to compare with.
CHANGES := 1000
CLIENTS := 4
WARMING := 5000
BASE :=

.PHONY: bench-chain
bench-chain: $(BUILT) ## Measure what a change costs until its report can be read, by service and in PostgreSQL (minutes); BASE=earlier.json
	@$(MAVEN) -q -pl benchmarks -am package -Dmaven.test.skip=true
	@"$(JDK)/bin/java" -Xmx256m -XX:+UseSerialGC -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djixiao.home="$(CURDIR)" \
		-cp "$(BENCHMARKS)/benchmarks.jar:$$(cat $(BENCHMARKS)/classpath)" io.jixiao.benchmarks.chain.ChainBench \
		$(CHANGES) $(CLIENTS) $(WARMING) $(BENCHMARKS)/chain.json $(BASE) 2> $(BENCHMARKS)/chain.log
	@echo "The same as JSON: $(BENCHMARKS)/chain.json; each statement, and how often: $(BENCHMARKS)/chain.log"

CHECK := services/form-check/target

.PHONY: bench-check
bench-check: | jdk ## Measure whole form checks beside merely opening the same file, for each format (a minute)
	@$(MAVEN) -q -pl form-check -am package -DskipTests dependency:build-classpath -Dmdep.includeScope=test \
		-Dmdep.outputFile="$(CURDIR)/$(CHECK)/test-classpath"
	@"$(JDK)/bin/java" -Xmx512m -XX:+UseSerialGC -Dstdout.encoding=UTF-8 \
		-Dlog4j.provider=org.apache.logging.log4j.simple.internal.SimpleProvider \
		-cp "$(CHECK)/classes:$(CHECK)/test-classes:$$(cat $(CHECK)/test-classpath)" io.jixiao.form.bench.CheckBench 5

RENDER := services/report-service/target

.PHONY: bench-render
bench-render: | jdk ## Measure each format of the seed's report, and PDF beside openhtmltopdf as it comes (a minute)
	@$(MAVEN) -q -pl report-service -am package -DskipTests dependency:build-classpath -Dmdep.includeScope=test \
		-Dmdep.outputFile='$${project.build.directory}/test-classpath'
	@"$(JDK)/bin/java" -Xmx256m -XX:+UseSerialGC -Dstdout.encoding=UTF-8 \
		-Djava.util.logging.manager=org.jboss.logmanager.LogManager \
		-cp "$(RENDER)/classes:$(RENDER)/test-classes:$$(cat $(RENDER)/test-classpath)" \
		io.jixiao.report.document.pdf.RenderBench 40

.PHONY: clean
clean: down | jdk ## Stop the stack and delete everything that was built
	@$(MAVEN) $(BRIEFLY) clean
	@rm -rf build
