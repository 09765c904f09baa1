// Letters that were spoilt on the way: UTF-8 that some program read as Windows-1252 and wrote again
// ("TromsÃ¸" for "Tromsø"), once or twice over. Only what becomes a letter or a sign that stands in
// Norwegian or Sámi texts is mended, so that a sound text stays as it is.
#pragma once

#include <QString>

namespace samvirke {

/// The character of one byte of Windows-1252; the five bytes that it leaves open are as in Latin-1.
char16_t fromWindows1252(uchar byte);

/// Mends `text` from `start` on, which never makes it longer. Gives the number of places mended.
int mendText(QString& text, qsizetype start = 0);

} // namespace samvirke
