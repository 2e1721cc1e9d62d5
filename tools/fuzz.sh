#!/usr/bin/env bash
# fuzz.sh [FORMAT…]: gives each reader (or those named) bytes that it may not survive, for FUZZ_TIME seconds each, and stops
# at the first finding.
#
# It begins with the files of tests/formats and tests/corpus/own, and with the words that stand in the reader's own source. What
# was found to lead further stays in fuzz/corpus, so that a later run goes on from there; a finding is laid in
# fuzz/artifacts.
set -euo pipefail
cd "$(dirname "$0")/.."

fail() { printf 'fuzz: %s\n' "$*" >&2; exit 1; }
rustup toolchain list 2>/dev/null | grep -q '^nightly' || fail "needs a nightly compiler: rustup toolchain install nightly --profile minimal"
cargo +nightly fuzz --version >/dev/null 2>&1 || fail "needs cargo-fuzz: cargo install cargo-fuzz --locked"

# words FORMAT: those between quotes in the source of its reader, those of its own seeds, or the fields of our own feed
words() {
  local room
  room=$(sed -nE "s/.*name: \"$1\".*read: ([a-z0-9]+)::.*/\1/p" src/feed/foreign/format.rs)
  if [ -n "$room" ]; then
    grep -rhoE '"[A-Za-z0-9_@#$:./-]{2,40}"' src/feed/foreign/"$room"*
  elif [ -d "fuzz/seeds/$1" ]; then
    grep -rhoaE '[A-Za-z]+' "fuzz/seeds/$1" | sed 's/.*/"&"/'
  else
    grep -rhoE '^ *pub [a-z_]+:' src/feed/native/wire | sed -E 's/^ *pub (.*):/"\1"/'
  fi | sort -u | sed -E 's/^"(.*)"$/"\1"\n"\\"\1\\""/'
}

# Nothing here is unsafe, so no sanitizer watches the memory: twice as many tries.
host=$(rustc -vV | sed -n 's/^host: //p')
if [ $# = 0 ]; then
  mapfile -t formats < <(cargo +nightly fuzz list)
else
  formats=("$@")
fi
for format in "${formats[@]}"; do
  [ -e "fuzz/fuzz_targets/$format.rs" ] || fail "there is no $format; there are: $(cargo +nightly fuzz list | paste -sd ' ')"
  cargo +nightly fuzz build --sanitizer none "$format"
  mkdir -p "fuzz/corpus/$format" "fuzz/artifacts/$format"
  words "$format" > "fuzz/target/$format.dict"
  # what was found before is large or slow on purpose, and the tests read it
  seeds=(tests/formats tests/corpus/own)
  for folder in fuzz/seeds/"$format" tests/corpus/"$format"-* tests/corpus/*-"$format"; do
    if [ -d "$folder" ]; then seeds+=("$folder"); fi
  done
  printf '\n── %s\n' "$format"
  # an allocation that no memory could hold fails by the limit of addresses
  (
    ulimit -v 1500000
    "fuzz/target/$host/release/$format" "fuzz/corpus/$format" "${seeds[@]}" \
      -artifact_prefix="fuzz/artifacts/$format/" -dict="fuzz/target/$format.dict" -max_total_time="${FUZZ_TIME:-60}" \
      -max_len=65536 -timeout=10 -rss_limit_mb=512 -print_final_stats=1 -verbosity=0
  )
done
