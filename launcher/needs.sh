# shellcheck shell=bash disable=SC2154 # the launcher sets the variables and reads these functions
# What Twofold needs on a machine, and what its tests need besides.

major_version() {
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true
}

is_jdk_25() {
    [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ "$(major_version "$1")" = 25 ]
}

jdk_on_path() {
    local javac
    javac=$(command -v javac) || return 0
    while [ -L "$javac" ]; do
        local target
        target=$(readlink "$javac")
        case $target in
            /*) javac=$target ;;
            *) javac=$(dirname "$javac")/$target ;;
        esac
    done
    (cd "$(dirname "$javac")/.." && pwd)
}

find_jdk() {
    local home=${HOME:-/root} candidate
    for candidate in "${TWOFOLD_JAVA_HOME:-}" "${JAVA_HOME:-}" "$(jdk_on_path)" \
        /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        "$home"/.sdkman/candidates/java/* "$home"/.jdks/* \
        "$home"/.asdf/installs/java/* "$home"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$home"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
        if is_jdk_25 "$candidate"; then
            export JAVA_HOME=$candidate
            return
        fi
    done
    refuse "Twofold needs a JDK 25 and did not find one; install one (for example Eclipse Temurin 25) or point TWOFOLD_JAVA_HOME at it."
}

need_maven() {
    command -v mvn >/dev/null 2>&1 || refuse "Twofold is built with Maven and did not find it; install Maven 3.8 or later."
}

has_browser() {
    local candidate
    for candidate in "${TWOFOLD_BROWSER:-}" chromium chromium-browser google-chrome google-chrome-stable \
        "/Applications/Chromium.app/Contents/MacOS/Chromium" \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
        if [ -n "$candidate" ] && command -v "$candidate" >/dev/null 2>&1; then
            TWOFOLD_BROWSER=$(command -v "$candidate")
            export TWOFOLD_BROWSER
            return 0
        fi
    done
    return 1
}

# What the tests need beside Java and Maven: a command, and the Debian package that has it.
tools="nginx:nginx-light haproxy:haproxy openssl:openssl"

may_install_packages() {
    [ "$EUID" -eq 0 ] && command -v apt-get >/dev/null 2>&1
}

# Debian's servers live in folders that are not on everybody's path.
is_there() {
    command -v "$1" >/dev/null 2>&1 || [ -x "/usr/sbin/$1" ] || [ -x "/usr/local/sbin/$1" ]
}

# The packages of the tools that are missing, with a space before each.
missing_packages() {
    local tool
    if ! has_browser; then printf ' chromium'; fi
    for tool in $tools; do
        if ! is_there "${tool%%:*}"; then printf ' %s' "${tool##*:}"; fi
    done
}

install_packages() {
    say "Installing what the tests need from this system's packages:$1."
    local package
    # A package source that does not answer is no reason to give up, nor is one package for all.
    apt-get update -qq || true
    for package in $1; do
        # A server that comes along need not start: the tests start their own.
        DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
            apt-get install -y -qq --no-install-recommends "$package" || say "$package could not be installed." >&2
    done
}

# Playwright's own download, for systems whose packages we may not touch.
download_browser() {
    local place="$root/target/browser" version
    say "Downloading a Chromium for the tests, with the library that drives it."
    version=$(sed -n 's/.*<playwright.version>\(.*\)<.*/\1/p' "$root/pom.xml")
    mkdir -p "$place" 2>/dev/null || return 1
    printf '%s\n' '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>' \
        '<groupId>app.twofold</groupId><artifactId>browser</artifactId><version>1</version><dependencies><dependency>' \
        "<groupId>com.microsoft.playwright</groupId><artifactId>playwright</artifactId><version>$version</version>" \
        '</dependency></dependencies></project>' >"$place/pom.xml"
    mvn -B -ntp -q -f "$place/pom.xml" dependency:build-classpath -Dmdep.outputFile="$place/classpath" || return 1
    (
        unset PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD
        "$JAVA_HOME/bin/java" -cp "$(cat "$place/classpath")" com.microsoft.playwright.CLI install chromium
    ) || return 1
    TWOFOLD_BROWSER=$(find "${PLAYWRIGHT_BROWSERS_PATH:-$(playwright_folder)}" -type f -perm -u+x \
        \( -name chrome -o -name Chromium -o -name "Google Chrome for Testing" \) | sort | tail -n 1)
    export TWOFOLD_BROWSER
}

playwright_folder() {
    case $(uname -s) in
        Darwin) printf '%s' "${HOME:-/root}/Library/Caches/ms-playwright" ;;
        *) printf '%s' "${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/ms-playwright" ;;
    esac
}

# Brings what the tests need and this machine has not. Without a browser there is no test; without the proxies the tests
# that need one say so.
set_up() {
    local packages
    packages=$(missing_packages)
    if [ -n "$packages" ] && may_install_packages; then
        install_packages "$packages"
        packages=$(missing_packages)
    fi
    if ! has_browser; then download_browser || true; fi
    has_browser || refuse "The browser tests need Chromium and did not find it; install it (on Debian: apt-get install chromium) or point TWOFOLD_BROWSER at one."
    if [ -n "${packages# chromium}" ]; then
        say "Not on this machine:${packages# chromium}. The tests that need it are left out, and say so."
    fi
}
