#!/bin/sh
# Draws the icons anew from icon.svg (rsvg-convert: Debian's librsvg2-bin). The pictures are committed, so that a build needs no such tool.
cd "$(dirname "$0")" || exit 1
for size in 16 32 48 128; do
    rsvg-convert --width $size --height $size icon.svg --output ../../extension/icons/$size.png
done
