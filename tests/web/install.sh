#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Puts what the checks of web pages need into a build folder: axe-core and a driver for the browser of the system, in the
# versions of package-lock.json. Does nothing when it is there. Downloads no browser.
build=$1
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
place=$build/tests/web
mkdir -p "$place" || exit 1
if cmp -s "$here/package-lock.json" "$place/node_modules/.installed"; then
    exit 0
fi
command -v npm >/dev/null 2>&1 || { echo "npm is not there, so pages cannot be checked in a browser." >&2; exit 1; }
cp "$here/package.json" "$here/package-lock.json" "$place/" && cd "$place" &&
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error </dev/null &&
    cp package-lock.json node_modules/.installed
