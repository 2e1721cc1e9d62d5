# Everything that one does with this project. `make` alone lists it.
# Each target sets up what it needs (tools/setup.sh); a second run installs nothing and builds only what has changed.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.NOTPARALLEL:

export PATH := $(CURDIR)/target/tools/bin:$(CURDIR)/node_modules/.bin:$(or $(CARGO_HOME),$(HOME)/.cargo)/bin:$(PATH)
export CARGO_TERM_PROGRESS_WHEN ?= never
# No path of the building machine in the program: smaller, and the same wherever it is built.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS := --remap-path-prefix=$(or $(CARGO_HOME),$(HOME)/.cargo)/registry/src= --remap-path-prefix=$(CURDIR)=

PROGRAMME ?= public/programmes/power/programme.json
PORT ?= 8080
# Where the site will stand: https://example.org/path/, for what needs a full address; or its path alone, for 404.html.
SITE ?=
BASE ?=
# A site that was published before, whose frozen embeds stay.
KEEP ?=
# For `make fuzz`: one format, and seconds for each.
FORMAT ?=
export FUZZ_TIME ?= 60
BARAZA := target/cli/baraza
NATIVE := --features ssr,cli
WASM := --target wasm32-unknown-unknown --features csr --bin baraza-web
WASM_READER := --target wasm32-unknown-unknown --features csr,reader --bin baraza-reader
WASM_FOREIGN := --target wasm32-unknown-unknown --features csr,foreign --bin baraza-foreign
WASM_REVIEW := --target wasm32-unknown-unknown --features csr,review --bin baraza-review
WASM_TEST := --target wasm32-unknown-unknown --features csr --test web

# A folder's own date tells that a file in it came or went.
RUST_SOURCES := Cargo.toml $(wildcard Cargo.lock) $(shell find src 2>/dev/null)
SITE_SOURCES := $(RUST_SOURCES) index.html Trunk.toml tools/style.mjs tools/minify.mjs $(shell find style public $(dir $(PROGRAMME)) 2>/dev/null) target/programme.stamp

say = @printf '\n── %s\n' "$(1)"

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

# ── the site ──────────────────────────────────────────────────────────────────────────────────────────────────────

.PHONY: setup
setup:
	@bash tools/setup.sh build

.PHONY: build
build: setup dist/index.html ## build the complete site in dist/

# The command line: it publishes, checks and serves.
$(BARAZA): $(RUST_SOURCES) | setup
	$(call say,compiling the command line (the first time about 3 minutes))
	cargo build --quiet --profile cli $(NATIVE) --bin baraza
	@touch $@

# Another programme is another site.
.PHONY: FORCE
target/programme.stamp: FORCE
	@mkdir -p target
	@[ "$$(cat $@ 2>/dev/null)" = "$(PROGRAMME) $(SITE) $(BASE) $(KEEP)" ] || echo "$(PROGRAMME) $(SITE) $(BASE) $(KEEP)" > $@

dist/index.html: $(SITE_SOURCES) $(BARAZA) | setup
	$(call say,compiling the browser program (the first time about 4 minutes))
	$(if $(KEEP),rm -rf target/before && cp -r $(KEEP) target/before)
	rm -rf dist
	trunk --quiet build --release --offline
	node tools/minify.mjs
	$(call say,writing every page in every language)
	$(BARAZA) publish $(PROGRAMME) --out dist $(if $(SITE),--site $(SITE)) $(if $(BASE),--base $(BASE)) $(if $(KEEP),--keep-from target/before)
	@touch $@

.PHONY: serve
serve: build ## build the site and serve it on 127.0.0.1:8080 (PORT=…)
	$(BARAZA) serve dist --port $(PORT)

.PHONY: dev
dev: setup ## work on the browser program: rebuilds and reloads on every change
	trunk serve --offline --port $(PORT)

# ── tests ─────────────────────────────────────────────────────────────────────────────────────────────────────────

.PHONY: setup-test
setup-test:
	@bash tools/setup.sh test

.PHONY: test
test: setup-test lint unit web build budget e2e ## everything that a change must pass, long checks as a sample

.PHONY: test-all
test-all: export BARAZA_TEST = all
test-all: test ## the same with all the long checks

.PHONY: lint
lint: setup ## formatting and lints, for all programs
	$(call say,formatting and lints (the first time about 3 minutes))
	cargo fmt --check
	cargo clippy --quiet $(NATIVE) --all-targets -- -D warnings
	cargo clippy --quiet $(WASM) --test web -- -D warnings
	cargo clippy --quiet $(WASM_READER) -- -D warnings
	cargo clippy --quiet $(WASM_FOREIGN) -- -D warnings
	cargo clippy --quiet $(WASM_REVIEW) -- -D warnings

.PHONY: unit
unit: setup ## the tests that need no browser
	$(call say,tests that need no browser (the first time about 3 minutes))
	if cargo nextest --version >/dev/null 2>&1; then cargo nextest run $(NATIVE); else cargo test $(NATIVE); fi

# wasm-bindgen's runner puts the tests into a page, and steers Chromium through chromedriver.
.PHONY: web
web: export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER := wasm-bindgen-test-runner
web: export WASM_BINDGEN_TEST_WEBDRIVER_JSON := $(CURDIR)/target/webdriver.json
web: export WASM_BINDGEN_TEST_DRIVER_TIMEOUT := 60
web: export WASM_BINDGEN_TEST_TIMEOUT := 60
web: setup-test ## the tests that need a browser's document, but no site
	$(call say,tests in a document (the first time about 2 minutes))
	@export CHROMEDRIVER="$${CHROMEDRIVER:-$$(command -v chromedriver || true)}"; \
	if [ -z "$$CHROMEDRIVER" ]; then \
	  echo "skipped: install the chromedriver of your Chromium, or name it with CHROMEDRIVER=/path/to/it"; exit; \
	fi; \
	node tools/browser.mjs --webdriver > "$$WASM_BINDGEN_TEST_WEBDRIVER_JSON"; \
	cargo test --quiet --no-run $(WASM_TEST); \
	cargo test $(WASM_TEST)

.PHONY: budget
budget: build ## sizes against tests/budget.json
	$(call say,sizes)
	node tools/budget.mjs

.PHONY: e2e
e2e: setup-test build ## the tests in Chromium (E2E=tests/e2e/… for one file)
	$(call say,tests in Chromium)
	node --test --test-concurrency=$(if $(filter all,$(BARAZA_TEST)),2,1) $(or $(E2E),tests/e2e/*.test.mjs)

.PHONY: fuzz
fuzz: ## give every reader bytes that it may not survive (FORMAT=csv for one, FUZZ_TIME=60); needs nightly Rust and cargo-fuzz
	$(call say,compiling the targets (the first time about 8 minutes))
	bash tools/fuzz.sh $(FORMAT)

.PHONY: deny
deny: ## advisories, licences and sources of the crates; needs cargo-deny
	cargo deny check

# ── looking and measuring ─────────────────────────────────────────────────────────────────────────────────────────

.PHONY: shots
shots: setup-test build ## pictures of every page, and one contact sheet, in target/shots/ (ARGS="--only board")
	node tools/shots.mjs $(ARGS)

.PHONY: shots-review
shots-review: setup-test build ## pictures of every step of a joint review, in target/shots/meeting/
	node tools/meeting.mjs $(ARGS)

.PHONY: bench
bench: setup-test build ## the benchmarks
	node bench/run.mjs $(ARGS)
	node bench/size.mjs $(SIZE)
	node bench/embed.mjs

.PHONY: clean
clean: ## take away what was built; installed tools stay
	rm -rf dist
	find target -mindepth 1 -maxdepth 1 ! -name tools -exec rm -rf {} +
