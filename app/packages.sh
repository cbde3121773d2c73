# SPDX-License-Identifier: Apache-2.0
# Sourced by app/start and tests/run: what each of them needs from the system, in one place, and how to get it.
# Debian 12 and 13 have been tried, the others have not. A name is added here together with the code that needs it.

# What the program needs to be built and to run.
build_apt='cmake ninja-build g++ pkg-config qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6sql6-sqlite rapidjson-dev libqpdf-dev libzip-dev libgl1-mesa-dev libvulkan-dev fonts-dejavu-core'
build_dnf='cmake ninja-build gcc-c++ pkgconf-pkg-config qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel qt6-linguist rapidjson-devel qpdf-devel libzip-devel mesa-libGL-devel vulkan-headers dejavu-sans-fonts'
build_brew='cmake ninja pkg-config qt rapidjson qpdf libzip'

# What the quick tests need on top.
test_apt='git catch2 poppler-utils qpdf sqlite3 unzip clang-tidy clang-format'
test_dnf='git catch-devel poppler-utils qpdf sqlite unzip clang-tools-extra'
test_brew='catch2 poppler qpdf sqlite llvm clang-format'

# What `tests/run --all` needs on top of that.
long_apt='strace file desktop-file-utils appstream libreoffice-writer-nogui fonts-noto-core pandoc chromium'
long_dnf='strace file desktop-file-utils appstream libreoffice-writer google-noto-sans-fonts pandoc chromium'
long_brew=''
# Any Node.js from version 18 will do: a system that has one from elsewhere keeps it.
if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
    long_apt="$long_apt nodejs npm"
    long_dnf="$long_dnf nodejs nodejs-npm"
    long_brew='node'
fi

say() {
    printf '%s\n' "$*"
}

package_system() {
    for system in apt-get dnf brew; do
        command -v "$system" >/dev/null 2>&1 && { say "${system%-get}"; return 0; }
    done
    say none
}

is_installed() { # system, package
    case $1 in
    apt) case $(dpkg-query -W -f='${db:Status-Abbrev}' "$2" 2>/dev/null) in ii*) return 0 ;; esac ;;
    dnf) rpm -q --quiet --whatprovides "$2" && return 0 ;;
    brew) brew list --versions "$2" >/dev/null 2>&1 && return 0 ;;
    esac
    return 1
}

# Installs what is missing of the given groups (build, test, long). Asks for nothing that is there already, and for no
# password when nothing is missing.
install_packages() {
    system=$(package_system)
    if [ "$system" = none ]; then
        say "This system has neither apt, dnf nor Homebrew, so nothing is installed. README.md lists what is needed."
        return 0
    fi
    missing=''
    for group; do
        eval "names=\$${group}_$system"
        for name in $names; do
            is_installed "$system" "$name" || missing="$missing $name"
        done
    done
    if [ -z "$missing" ]; then
        say "Everything needed is installed."
        return 0
    fi
    say "Installing what is missing:$missing"
    as_root=''
    if [ "$system" != brew ] && [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            say "There is no sudo here. Install them as root, then run this again." >&2
            return 1
        fi
        as_root=sudo
    fi
    # The lists are split into words on purpose. Nothing here reads from the keyboard but sudo, which asks the terminal.
    case $system in
    apt)
        $as_root apt-get -q update </dev/null &&
            $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends $missing </dev/null
        ;;
    dnf) $as_root dnf -q install -y $missing </dev/null ;;
    brew) brew install $missing </dev/null ;;
    esac || {
        say "The packages could not be installed. Install these by hand, then run this again:$missing" >&2
        return 1
    }
}

# Homebrew keeps Qt where CMake does not look.
find_homebrew_qt() {
    if command -v brew >/dev/null 2>&1; then
        CMAKE_PREFIX_PATH="$(brew --prefix qt)${CMAKE_PREFIX_PATH:+:$CMAKE_PREFIX_PATH}"
        PATH="$PATH:$(brew --prefix)/opt/llvm/bin"
        export CMAKE_PREFIX_PATH PATH
    fi
}

# Configures a preset; afresh when its folder was made for another checkout (a copied or moved one).
configure() { # preset, folder, then what else CMake is told
    fresh=''
    home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$2/CMakeCache.txt" 2>/dev/null || true)
    if [ -n "$home" ] && [ "$home" != "$(pwd -P)" ] && [ "$home" != "$(pwd)" ]; then
        say "$2/ was made for $home; it is configured afresh."
        fresh=--fresh
    fi
    preset=$1
    shift 2
    cmake --preset "$preset" $fresh "$@"
}
