#!/bin/sh
# Runs a compiler, and writes the checksum of a precompiled header beside it: ccache then reads that
# instead of some hundred megabytes for each file that includes it (CCACHE_PCH_EXTSUM).
"$@" || exit
command -v md5sum >/dev/null || exit 0
for word; do
    case $word in
        *.gch) [ ! -f "$word" ] || md5sum <"$word" >"$word.sum" ;;
    esac
done
