#!/usr/bin/env bash
# Starts the desktop program on a display of its own and asks it what a screen reader would ask, over
# AT-SPI. Usage: run.sh SAMVIRKE SAMVIRKECTL. Gives back 77 (skipped) where the tools for it are missing.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

skip() { echo "SKIPPED: $*. On Debian: ./dev install"; exit 77; }

for tool in Xvfb dbus-run-session dbus-daemon; do
    command -v $tool >/dev/null || skip "there is no $tool"
done
[[ -x /usr/libexec/at-spi-bus-launcher ]] || skip "there is no at-spi2-core"
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null \
    || skip "Python does not know Atspi (python3-gi, gir1.2-atspi-2.0)"

folder=$(mktemp -d)
display=
cleanup() {
    [[ -z $display ]] || kill "$display" 2>/dev/null || true
    rm -rf "$folder"
}
trap cleanup EXIT

export XDG_DATA_HOME=$folder/data XDG_CONFIG_HOME=$folder/config XDG_RUNTIME_DIR=$folder/run
mkdir -m 700 -p "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME"
"$2" demo "$folder/demo.samvirke" --county 50 --weeks 3 --seed 1 >/dev/null

Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset 3>"$folder/display" 2>/dev/null &
display=$!
for _ in $(seq 50); do
    [[ ! -s $folder/display ]] || break
    sleep 0.1
done
[[ -s $folder/display ]] || skip "Xvfb does not start"

export DISPLAY=:$(<"$folder/display")
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 GSETTINGS_BACKEND=memory
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
dbus-run-session -- /usr/bin/python3 "$here/listen.py" "$1" "$folder/demo.samvirke"
