#!/usr/bin/env bash
# ensure-wasm.sh [DIR]: makes `cargo build --target wasm32-unknown-unknown` work in DIR (default: here).
#
# 1. The ordinary way: `rustup target add` for the toolchain that is active in DIR. Nothing else is touched.
# 2. Where rustup is absent or cannot download (Debian and Ubuntu, as root or with sudo): the distribution's own Rust
#    gets a wasm32 standard library, built once from the packaged sources (about a minute), is linked into rustup under
#    $NAME, and DIR is set to use it with a rustup override.
#
# A second run returns at once.
set -euo pipefail

readonly TARGET=wasm32-unknown-unknown
readonly NAME=${WASM_TOOLCHAIN_NAME:-distro-wasm}
DIR=$(cd "${1:-.}" && pwd)

say() { printf 'ensure-wasm: %s\n' "$*" >&2; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
install_packages() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# Does the toolchain that is active in DIR have a usable standard library for wasm32? One that we built ourselves says
# in `.built-for` which compiler it fits.
has_std() (
  cd "$DIR"
  libdir=$(rustc --print target-libdir --target "$TARGET" 2>/dev/null) || exit 1
  compgen -G "$libdir/libstd-*.rlib" >/dev/null || exit 1
  [ ! -e "$libdir/.built-for" ] || [ "$(rustc -vV)" = "$(cat "$libdir/.built-for")" ]
)

# The packages are called rustc-web and so on where Debian keeps a newer Rust next to the release's own.
install_distribution_rust() {
  local lld
  if [ ! -x /usr/bin/rustc ] || [ ! -x /usr/bin/cargo ] || [ ! -x /usr/bin/cargo-clippy ] ||
    [ ! -x /usr/bin/cargo-fmt ] || [ ! -e /usr/bin/rust-lld ] || [ ! -d /usr/lib/rustlib/src/rust/library ]; then
    as_root apt-get update -qq >/dev/null || true
    if apt-cache policy rustc-web 2>/dev/null | awk '/Candidate:/ {print $2}' | grep -qv '(none)'; then
      set -- rustc-web cargo-web rust-web-src rust-web-llvm rustfmt-web rust-web-clippy
    else
      set -- rustc cargo rust-src rust-llvm rustfmt rust-clippy
    fi
    say "installing $*"
    install_packages "$@"
  fi
  # rust-lld is a link to lld-NN, whose package is only recommended
  if ! /usr/bin/rust-lld -flavor wasm --version >/dev/null 2>&1; then
    lld=$(basename "$(readlink /usr/bin/rust-lld || echo lld)")
    say "installing $lld"
    install_packages "$lld"
  fi
}

# Builds std for wasm32 with the distribution's compiler from its packaged sources, into its own sysroot.
build_distribution_std() {
  local lib=$1 work sources
  if compgen -G "$lib/libstd-*.rlib" >/dev/null; then
    if [ ! -e "$lib/.built-for" ]; then say "the distribution ships std for $TARGET"; return; fi
    if [ "$(/usr/bin/rustc -vV)" = "$(cat "$lib/.built-for")" ]; then return; fi
  fi
  say "building std for $TARGET with $(/usr/bin/rustc -V) (about a minute)"
  work=$(mktemp -d)
  # shellcheck disable=SC2064 # the folder's name is wanted as it is now
  trap "rm -rf '$work'" EXIT
  mkdir "$work/src"
  echo '#![no_std]' >"$work/src/lib.rs"
  cat >"$work/Cargo.toml" <<'TOML'
[package]
name = "sysroot-builder"
version = "0.0.0"
edition = "2021"
[profile.release]
opt-level = 3
codegen-units = 1
debug = false
TOML
  # embed-bitcode: the library then serves builds with and without link-time optimisation.
  # remap-path-prefix: no paths of this machine in the .wasm.
  sources=$(readlink -f /usr/lib/rustlib/src/rust)
  (
    cd "$work"
    env -u RUSTUP_TOOLCHAIN -u RUSTC_WRAPPER -u CARGO_BUILD_TARGET -u CARGO_ENCODED_RUSTFLAGS \
      RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc CARGO_TARGET_DIR="$work/target" \
      RUSTFLAGS="-Cembed-bitcode=yes --remap-path-prefix=$sources=/rust ${WASM_STD_RUSTFLAGS:-}" \
      /usr/bin/cargo build --quiet --release --target "$TARGET" -Zbuild-std=std,panic_abort,test
  )
  cp "$work/target/$TARGET/release/deps/"lib*.rlib "$work/target/$TARGET/release/deps/"lib*.rmeta "$work/"
  rm -f "$work"/libsysroot_builder-*
  /usr/bin/rustc -vV >"$work/.built-for"
  as_root rm -rf "$lib"
  as_root mkdir -p "$lib"
  as_root install -m 644 "$work"/lib*.rlib "$work"/lib*.rmeta "$work/.built-for" "$lib/"
}

if has_std; then exit 0; fi

# 1. the ordinary way
if command -v rustup >/dev/null && (cd "$DIR" && timeout 120 rustup target add "$TARGET") >/dev/null 2>&1 && has_std; then
  say "rustup added $TARGET"
  exit 0
fi

# 2. the distribution's compiler and its own sources; one at a time, as two runs would step on each other
if ! command -v apt-get >/dev/null; then
  say "there is no standard library for $TARGET: run \`rustup target add $TARGET\` (see https://rustup.rs)"
  exit 1
fi
exec 9>"${TMPDIR:-/tmp}/ensure-wasm.lock"
flock 9
install_distribution_rust
sysroot=$(/usr/bin/rustc --print sysroot)
build_distribution_std "$sysroot/lib/rustlib/$TARGET/lib"

if command -v rustup >/dev/null; then
  rustup toolchain list | grep -q "^$NAME\b" || rustup toolchain link "$NAME" "$sysroot"
  (cd "$DIR" && rustup override set "$NAME" >/dev/null 2>&1)
  [ -z "${RUSTUP_TOOLCHAIN:-}" ] || say "RUSTUP_TOOLCHAIN=$RUSTUP_TOOLCHAIN is set and beats the override: unset it"
fi
if has_std; then
  say "$(cd "$DIR" && rustc -V) with std for $TARGET"
else
  say "could not make $TARGET work"
  exit 1
fi
