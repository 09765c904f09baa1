// A map as a picture: PNG, or SVG with real text and a title for every municipality, so that it can
// be read aloud and edited.
#pragma once

#include "core/base/result.h"
#include "core/reports/map_drawing.h"

#include <QByteArray>

class QPainter;

namespace samvirke {

/// Widths of text in the program's own font; needs a QGuiApplication (off screen will do).
double mapTextWidth(const QString& text, double size, bool bold);

QByteArray mapSvg(const MapDrawing& drawing);
QByteArray mapPng(const MapDrawing& drawing); ///< twice as fine as the drawing's own pixels
/// In the drawing's own pixels.
void paintMap(QPainter& painter, const MapDrawing& drawing);

/// By the ending of `path`, .svg or .png; what was there before stays until the new file is whole.
Result<void> writeMap(const MapDrawing& drawing, const QString& path);

} // namespace samvirke
