#!/bin/bash
# From sources to an extension that can be loaded.
#
#   ./build.sh        dist/chrome and dist/firefox to load unpacked, a zip of each, and their sizes
#   ./build.sh run    the same, then Chromium with the extension and a demonstration to walk through
#   ./build.sh test   everything that is checked: formatting, lints, unit tests, the package, real browsers and real webmail
#
# Installs what it lacks and says so. System packages need root; without it, the command to run is printed.
set -euo pipefail
cd "$(dirname "$0")"

wasm=wasm32-unknown-unknown

say() { printf '\n== %s\n' "$*"; }
have() { command -v "$1" >/dev/null; }

# packages: what of these is missing, from Debian
packages() {
    local missing=() package
    for package; do
        dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    if ((EUID)); then
        echo "These packages are missing. Install them, then try again:  sudo apt-get install ${missing[*]}" >&2
        exit 1
    fi
    say "installing from Debian: ${missing[*]}"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends "${missing[@]}" >/dev/null
}

need_rust() {
    have cargo || { echo 'Rust is missing: install rustup (https://rustup.rs), then try again.' >&2; exit 1; }
    [[ -d $(rustc --print sysroot)/lib/rustlib/$wasm ]] && return
    say "installing the Rust target $wasm"
    rustup target add "$wasm"
}

need_chromium() {
    have chromium || have chromium-browser || have google-chrome || packages chromium
}

need_firefox() {
    have firefox-esr || have firefox || packages firefox-esr
    have geckodriver || [[ -x target/tools/bin/geckodriver ]] && return
    say 'installing geckodriver into target/tools (Debian has none; some minutes, once)'
    cargo install --quiet --locked --root target/tools geckodriver
}

need_node() {
    have npm || packages nodejs npm
    [[ node_modules/.package-lock.json -nt package-lock.json ]] && return
    say 'installing wasm-opt and the JavaScript linters into node_modules (package-lock.json)'
    npm ci --no-progress
    touch node_modules/.package-lock.json
}

need_editors() {
    need_node
    if ! [[ tests/editors/node_modules/.package-lock.json -nt tests/editors/package-lock.json ]]; then
        say 'installing genuine editors into tests/editors/node_modules (package-lock.json)'
        npm --prefix tests/editors ci --no-progress
        touch tests/editors/node_modules/.package-lock.json
    fi
    npm --prefix tests/editors run --silent build
}

build() {
    need_rust
    need_node
    say 'extensions'
    cargo run --quiet --package afterword-bundle
}

check() {
    need_rust
    need_node
    need_chromium
    need_firefox
    need_editors
    say 'formatting'
    cargo fmt --all --check
    say 'lints: Rust, natively and for the browser'
    cargo clippy --quiet --workspace --all-targets -- -D warnings
    cargo clippy --quiet --lib --bins --target "$wasm" -- -D warnings
    cargo clippy --quiet --lib --bins --features interface --target "$wasm" -- -D warnings
    say 'lints: JavaScript'
    npm run --silent lint
    say 'tests: the core, its examples, the bundler'
    # apart: together they would share features, and serde_json would keep the order of keys for both
    cargo test --package afterword
    cargo test --package afterword-bundle
    build
    say 'the package, as Firefox sees it'
    npx --no-install web-ext lint --source-dir dist/firefox --self-hosted
    say 'tests: real browsers and real webmail'
    # two browsers at a time: a machine of two cores
    cargo test --package afterword-e2e --no-fail-fast -- --test-threads=2
}

case "${1-}" in
    '') build ;;
    run) need_chromium; build; cargo run --quiet --package afterword-e2e --bin demo ;;
    test) check ;;
    *) sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
