#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes every web page that the program can make of the demonstration register and of a hostile one, and checks them in a
# browser. First argument: the build folder; second: "pages", or "self-test" to see that damaged pages are noticed.
build=$1
what=$2
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
for name in chromium chromium-browser google-chrome; do
    [ -n "${DUEREGARD_BROWSER:-}" ] || DUEREGARD_BROWSER=$(command -v "$name")
done
export DUEREGARD_BROWSER
if [ -z "$DUEREGARD_BROWSER" ]; then
    echo "There is no Chromium here."
    [ "$(uname)" = Linux ] && exit 1
    exit 77
fi
if [ ! -d "$build/tests/web/node_modules" ]; then
    echo "axe-core is not there: run sh tests/web/install.sh $build once; tests/run --all does."
    exit 1
fi
cp "$here/check.mjs" "$build/tests/web/check.mjs" || exit 1
place=$(mktemp -d) || exit 2
trap 'rm -rf "$place"' EXIT
cli=$build/bin/dueregard-cli
bad=0
wrong() { echo "$*"; bad=1; }

"$cli" demo "$place/demo.eqia" || exit 1
"$cli" import "$place/demo.eqia" "$here/hostile.json" >/dev/null || exit 1
"$cli" list "$place/demo.eqia" --json | sed -n 's/.*"id": *"\([^"]*\)".*/\1/p' >"$place/ids"
[ "$(wc -l <"$place/ids")" -ge 7 ] || wrong "the register holds too few assessments"

mkdir "$place/pages"
page() { # name, arguments
    name=$1
    shift
    "$cli" report "$place/demo.eqia" --format html -o "$place/pages/$name.html" "$@" || wrong "no page: $name"
}
while read -r id; do
    sets='paragraph summary full consultation actions review audit'
    [ "$what" = self-test ] && sets=full
    for set in $sets; do
        page "$id-$set" --assessment "$id" --set "$set"
    done
    [ "$what" = self-test ] && break
    page "$id-full-internal" --assessment "$id" --set full --internal
    page "$id-full-large" --assessment "$id" --set full --large-print=18
done <"$place/ids"
if [ "$what" = self-test ]; then
    node "$build/tests/web/check.mjs" --self-test "$place/pages/"*.html || bad=1
    exit "$bad"
fi
for set in register cumulative; do
    page "$set" --set "$set"
    page "$set-internal" --set "$set" --internal
done
"$cli" register "$place/demo.eqia" --format html -o "$place/register" || wrong "no register"
[ "$bad" -eq 0 ] || exit 1
# Two browsers at once: one alone leaves half of the smallest machine idle.
ls "$place/pages/"*.html "$place/register/"*.html >"$place/all"
awk 'NR % 2' "$place/all" | xargs node "$build/tests/web/check.mjs" &
other=$!
awk 'NR % 2 == 0' "$place/all" | xargs node "$build/tests/web/check.mjs" || bad=1
wait "$other" || bad=1
exit "$bad"
