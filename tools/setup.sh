#!/usr/bin/env bash
# setup.sh [build|test]: puts the tools that the build needs (and, for `test`, a Chromium, its driver and fonts) on this
# machine.
#
# Each step first looks whether a fitting tool is there already, so a second run does nothing and takes a second. What
# is missing is installed in the ordinary way of its kind: rustup, cargo, npm; on Debian and Ubuntu also apt.
# Rust tools go where cargo puts them; only if another version is there already, ours goes into target/tools/.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/target/tools/bin:$PWD/node_modules/.bin:${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

say() { printf 'set-up: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# apt PURPOSE PACKAGE…: fails where there is no apt
apt_updated=
apt() {
  local purpose=$1
  shift
  has apt-get || return 1
  say "installing $* ($purpose)"
  [ -n "$apt_updated" ] || as_root apt-get update -qq >/dev/null || true
  apt_updated=yes
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# cargo_tool PROGRAM PACKAGE VERSION HOW_LONG [cargo's options…]: as a prebuilt program where cargo-binstall is there,
# else compiled
cargo_tool() {
  local program=$1 package=$2 version=$3 how_long=$4
  shift 4
  local root=()
  if has "$program"; then root=(--root target/tools); fi
  if has cargo-binstall && cargo binstall -y "${root[@]}" "$package@$version" >/dev/null 2>&1; then
    say "installed $package $version"
    return
  fi
  say "compiling $package $version, once ($how_long on two cores)"
  cargo install --quiet "${root[@]}" "$package" --version "$version" "$@"
}

compiler() {
  has cc || apt "the linker" build-essential || fail "there is no C compiler (cc), which Rust needs for linking"
  bash tools/ensure-wasm.sh .
}

# The version of wasm-bindgen must be exactly that of the library in the lock file.
wasm_bindgen() {
  local version
  version=$(awk -F'"' '/^name = "wasm-bindgen"$/ {getline; print $2}' Cargo.lock)
  [ -n "$version" ] || fail "Cargo.lock does not name wasm-bindgen"
  if [ "$(wasm-bindgen --version 2>/dev/null)" != "wasm-bindgen $version" ]; then
    cargo_tool wasm-bindgen wasm-bindgen-cli "$version" "about 3 minutes"
  fi
}

bundler() {
  case "$(trunk --version 2>/dev/null)" in
    "trunk 0.21."* | "trunk 0.22."*) ;;
    *) cargo_tool trunk trunk 0.21.14 "about 8 minutes" --locked --no-default-features --features rustls ;;
  esac
}

# What cargo needs from the registry, so that Trunk can then work offline and never fetches a tool of its own choice.
crates() {
  [ -e Cargo.lock ] || cargo generate-lockfile
  if ! cargo metadata --quiet --locked --offline --format-version 1 >/dev/null 2>&1; then
    say "fetching the crates (about half a minute)"
    cargo fetch --quiet
  fi
}

# wasm-opt, and what the browser tests use
npm_packages() {
  if ! has node || ! has npm; then
    apt "wasm-opt and the browser tests run on it" nodejs npm || fail "there is no Node.js: please install version 20 or later"
  fi
  local major
  major=$(node -p 'process.versions.node.split(".")[0]')
  [ "$major" -ge 20 ] || fail "Node.js $major is too old: please install version 20 or later"
  if ! cmp -s package-lock.json node_modules/.installed-lock; then
    say "installing the npm packages (a few seconds)"
    npm ci --silent --no-audit --no-fund
    cp package-lock.json node_modules/.installed-lock
  fi
}

browser() {
  if ! node tools/browser.mjs >/dev/null 2>&1; then
    apt "the browser tests run in it" chromium || npx playwright-core install chromium
    node tools/browser.mjs >/dev/null || fail "there is no Chromium: install one, or name it with CHROMIUM=/path/to/it"
  fi
  if [ -z "${CHROMEDRIVER:-}" ] && ! has chromedriver; then
    apt "\`make web\` steers Chromium with it" chromium-driver || say "there is no chromedriver: \`make web\` will be skipped"
  fi
  # letters of every script that the site speaks; elsewhere than on Debian they come with the desktop
  if has dpkg-query && ! dpkg-query -W fonts-noto-core fonts-dejavu-core >/dev/null 2>&1; then
    apt "fonts for the browser tests" fonts-noto-core fonts-dejavu-core || true
  fi
}

compiler
crates
wasm_bindgen
bundler
npm_packages
if [ "${1:-build}" = test ]; then browser; fi
