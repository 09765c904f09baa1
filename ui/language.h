// The language of the screen: nb, nn or en.
#pragma once

#include <QString>

namespace samvirke::language {

/// "nb", "nn", "en"; nb when the system speaks neither nn nor en.
QString ofSystem();

/// Installs the translations of this program and of Qt itself, and its ways of naming months.
/// Widgets that exist get a LanguageChange event. An unknown language reads as nb.
void use(const QString& language);

QString current();

} // namespace samvirke::language
