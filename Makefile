# What people type. `make` lists it. MVN=./mvnw takes the wrapper.
MVN ?= mvn
SLOW = !WitnessTest,!RulingsTest,!CompletionBruteForceTest,!BundledMutantsTest
GOLDEN = CoverageMarkdownTest,ExportedTypesTest,FaultPagesTest,CheckCommandTest,HelpTest,PolicyExplainCommandTest,PolicyTestCommandTest,VocabularyTableTest,DecisionJsonTest,DecisionTextTest,ProblemTextTest
SOME = -Dsurefire.failIfNoSpecifiedTests=false

.PHONY: help check fast format bless bench
help: ## lists these
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile

check: ## everything that must be green before a merge
	.ci/run

fast: ## all tests but the four slowest
	$(MVN) -q -B test $(SOME) -Dtest='$(SLOW)'

format: ## google-java-format
	$(MVN) -q -B spotless:apply

bless: ## writes the golden files anew; read the difference
	$(MVN) -q -B test $(SOME) -Dtest='$(GOLDEN)' -Dluohu.golden=write
	git status --short

bench: ## decisions beside other engines, about 15 minutes
	benchmarks/peers
