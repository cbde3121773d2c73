#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs a build folder into an empty place and looks whether everything is where a Linux desktop expects it, whether the
# descriptions follow their standards, and whether the installed program runs from there.
build=$1
place=$(mktemp -d) || exit 2
trap 'rm -rf "$place"' EXIT
bad=0
wrong() { echo "$*"; bad=1; }

cmake --install "$build" --prefix "$place/usr" >"$place/log" 2>&1 || { cat "$place/log"; exit 1; }
cd "$place/usr" || exit 2
id=org.dueregard.DueRegard
expected='bin/dueregard-cli share/man/man1/dueregard-cli.1 share/doc/DueRegard/LICENSE'
if grep -q '^DUEREGARD_UI:BOOL=ON' "$build/CMakeCache.txt"; then
    expected="$expected bin/dueregard share/man/man1/dueregard.1 share/applications/$id.desktop share/metainfo/$id.metainfo.xml
        share/mime/packages/$id.xml share/icons/hicolor/scalable/apps/$id.svg share/doc/DueRegard/licences/LICENSE.lucide"
fi
for file in $expected; do
    [ -s "$file" ] || wrong "$file is not installed"
done
find . -name '*.a' -o -name '*.h' -o -name '*_tests' | grep . && wrong "the files above are no use to an officer"

if [ -f "share/applications/$id.desktop" ] && command -v desktop-file-validate >/dev/null; then
    desktop-file-validate "share/applications/$id.desktop" || wrong "the desktop entry does not follow its standard"
fi
if [ -f "share/metainfo/$id.metainfo.xml" ] && command -v appstreamcli >/dev/null; then
    appstreamcli validate --no-net "share/metainfo/$id.metainfo.xml" || wrong "the metainfo does not follow its standard"
fi

env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM bin/dueregard-cli --version >"$place/version" 2>&1 ||
    wrong "the installed dueregard-cli does not run: $(cat "$place/version")"
for page in share/man/man1/*.1; do
    grep -q '@' "$page" && wrong "$page has something left to fill in"
done

# A register is known by what is in it, not only by its name.
if [ -d share/mime ] && command -v update-mime-database >/dev/null && command -v gio >/dev/null; then
    mkdir -p "$place/home"
    update-mime-database share/mime >/dev/null 2>&1
    bin/dueregard-cli demo "$place/home/register.eqia" >/dev/null 2>&1 && cp "$place/home/register.eqia" "$place/home/no_name" &&
        type=$(XDG_DATA_HOME=$place/usr/share HOME=$place/home gio info -a standard::content-type "$place/home/no_name" | sed -n 's/.*content-type: //p') &&
        { [ "$type" = application/vnd.dueregard.register+sqlite3 ] || wrong "a register without a name is taken for $type"; }
fi
[ "$bad" -eq 0 ] && echo "Everything is where it belongs."
exit "$bad"
