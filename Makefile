# Everything is a file in build/ or a script that says what it does; `make` lists the targets.
MAKEFLAGS += --no-print-directory
override BIN := node_modules/.bin
override TYPESCRIPT_7 := node_modules/typescript-7/bin/tsc
override INSTALLED := node_modules/.package-lock.json
override GENERATOR_SOURCES := $(shell find generator profiles -name "*.ts")
override COMPILED := build/generator/.compiled

# What a caller gives, such as PAGE=…, reaches a recipe through the environment only, as it was typed. Make would look for its own
# functions in it, and a shell for its own commands, wherever it stood in the text of a recipe.
$(foreach name,$(.VARIABLES),$(if $(filter command,$(origin $(name))),$(eval override $(name) := $$(value $(name)))$(eval export $(name))))

.DEFAULT_GOAL := help
.PHONY: help generate test quick thorough check lint lint-specs lint-eslint lint-format lint-types build clean facts drift draft review api changelog coverage mock docs bench pack mutate

help: ## this list
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' Makefile

generate: $(COMPILED) ## make the packages in generated/ from spec/, generator/ and templates/
	@node build/generator/cli.js generate
	@node build/generator/keys.js > /dev/null

test: $(COMPILED) ## prove all of it: make it again from nothing, build it, lint it, run every test
	@$(MAKE) -j2 --output-sync check build FULL=1
	@$(BIN)/vitest run --reporter=default --reporter=json --outputFile.json=build/test-report.json
	@$(MAKE) lint

thorough: $(COMPILED) ## do types, validators and the review agree on 5,000 random schemas, is every wrong fact in a spec noticed, and does no page, document or request break a reader, a rule or a mock world? SEED=number for what an earlier run made up
	@AGREEMENT_SCHEMAS=5000 AGREEMENT_SEED="$${SEED:-$$(date +%s)}" THOROUGH=1 $(BIN)/vitest run \
	  test/agreement test/mutation test/review/mutations.test.ts test/rules/garbage.test.ts test/pages/one-page-in-every-form.test.ts \
	  test/mock/random.test.ts

# What no test imports: specs are compared with their facts, templates print the golden documents.
override CHANGED := { git diff --name-only "$${BASE:-HEAD}"; git ls-files --others --exclude-standard; } | grep -E ^

quick: $(COMPILED) ## what your change concerns, in about a minute: the tests that it reaches, and how the sources stand to each other
	@git rev-parse --quiet --verify "$${BASE:-HEAD}^{commit}" >/dev/null || { echo "quick: there is no revision $${BASE:-HEAD}; name another with BASE=" >&2; exit 2; }
	@node build/generator/cli.js check
	@$(TYPESCRIPT_7) -p .
	@$(BIN)/vitest run --changed="$${BASE:-HEAD}" --passWithNoTests --exclude "test/{agreement,package,browser,site}/**"
	@$(CHANGED)spec/ | grep -q . && set -- test/facts || set --; \
	$(CHANGED)templates/ | grep -q . && set -- "$$@" test/golden test/unit/templates; \
	test $$# = 0 || $(BIN)/vitest run "$$@"
	@$(BIN)/vitest run test/unit/repository

check: $(COMPILED) ## is generated/ exactly what its inputs make? FULL=1 makes it all again and compares bytes
	@node build/generator/cli.js check $${FULL:+--full}
	@node build/generator/keys.js --check > /dev/null
	@node build/generator/coverage.js --check > /dev/null

lint: build ## Spectral over the specs; ESLint, Prettier and the compiler over our own TypeScript
	@$(MAKE) -j2 --output-sync lint-format lint-eslint lint-types lint-specs

lint-specs: $(COMPILED)
	@node build/generator/cli.js lint

lint-eslint: $(INSTALLED)
	@$(BIN)/eslint --max-warnings=0 --cache --cache-location build/lint/eslint .

lint-format: $(INSTALLED)
	@$(BIN)/prettier --check --log-level=warn --cache --cache-location build/lint/prettier .

# What callers' compilers read is checked by the usual compiler, our own tools and tests by its port, in a fifth of the time.
lint-types: $(INSTALLED)
	@$(BIN)/tsc -p runtime --noEmit
	@$(TYPESCRIPT_7) -p .

build: $(COMPILED) ## make dist/ of the runtime and of each package: one file and its declarations for each entry
	@node build/generator/build.js

$(INSTALLED): package.json package-lock.json
	@npm ci --no-audit --no-fund
	@touch $@

# What a run of `generate` loads is bundled together with its libraries: they load twice as fast as one file.
override ESBUILD := $(BIN)/esbuild --bundle --splitting --format=esm --platform=node --target=node20 --outdir=build/generator --log-level=warning
override WITH_REQUIRE := import { createRequire } from "node:module"; import { fileURLToPath as pathOf } from "node:url"; \
	const require = createRequire(import.meta.url), __filename = pathOf(import.meta.url), __dirname = pathOf(new URL(".", import.meta.url));

$(COMPILED): $(INSTALLED) $(GENERATOR_SOURCES)
	@$(ESBUILD) --packages=external generator/bin/*.ts
	@$(ESBUILD) --external:esbuild --main-fields=module,main --minify-whitespace --minify-syntax --banner:js='$(WITH_REQUIRE)' generator/bin/cli.ts
	@touch $@

build/generator/cli.js build/generator/page.js build/generator/review.js: $(COMPILED) ;

facts: $(COMPILED) ## what a saved page or a definition states: PAGE=file, JSON=1
	@node build/generator/page.js read $${JSON:+--json} -- "$$PAGE"

drift: $(COMPILED) ## do the specs still say what the pages say? PAGES=folder-or-file, FORMAT=text|markdown|json
	@node build/generator/page.js drift --format="$${FORMAT:-text}" -- "$$PAGES"

draft: $(COMPILED) ## a first version of a page's operation: PAGE=file SERVICE=name, NAME=ApiName, URL=address, UPDATED=date; or PAGES=folder: of each that is not there yet
	@node build/generator/page.js draft --service="$$SERVICE" $${NAME:+--name="$$NAME"} $${URL:+--url="$$URL"} $${UPDATED:+--updated="$$UPDATED"} -- "$${PAGES:-$$PAGE}"

review: $(COMPILED) ## what the specs' changes mean to callers: BASE=origin/main (a revision or a folder) → build/review.md
	@node build/generator/review.js --against="$${BASE:-origin/main}" --out build/review.md $${FORMAT:+--format="$$FORMAT"} $${LINK:+--link="$$LINK"}

api: $(COMPILED) build ## write each package's api.md: its public types, for people who review them
	@node build/generator/api.js

changelog: $(COMPILED) ## write each package's CHANGELOG.md from the contracts of released versions (tags <name>@<version>)
	@node build/generator/changelog.js

coverage: $(COMPILED) ## write docs/coverage.md: which operations of the services there are, and which are not yet
	@$(MAKE) generate > /dev/null
	@node build/generator/coverage.js

mock: $(COMPILED) ## answer all operations on 127.0.0.1: SERVICE=kps, PORT=4010, ARGS="--latency 200" (docs/mock.md)
	@set -f; exec node build/generator/mock.js --port="$${PORT:-4010}" $$ARGS -- $$SERVICE

docs: $(COMPILED) build ## make the reference site in build/docs; it opens from the file system
	@node build/generator/docs.js

pack: build ## write the tarballs that npm would publish to build/packages
	@mkdir -p build/packages
	@for folder in runtime generated/packages/*; do npm pack --silent --ignore-scripts --pack-destination build/packages "./$$folder"; done

clean: ## remove build/ and every dist/
	@rm -rf build runtime/dist generated/packages/*/dist

bench: $(INSTALLED) build ## measure generation, size, import and calls beside their peers
	@cd bench && npm ci --no-audit --no-fund --silent
	@failed=; for script in size import call generation review pages; do \
	  echo "== $$script"; node bench/$$script.mjs || failed="$$failed $$script"; \
	done; test -z "$$failed" || { echo "over a limit:$$failed"; exit 1; }

mutate: $(INSTALLED) ## mutation tests of the runtime: which changes of its code no test notices
	@$(BIN)/stryker run
