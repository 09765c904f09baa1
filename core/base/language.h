// Which of the program's languages is spoken: Norwegian Bokmål (nb), Nynorsk (nn) or English (en).
#pragma once

#include <QString>
#include <QStringList>

namespace samvirke {

const QStringList& languages(); ///< nb, nn, en

/// The one of ours that suits a list of wishes ("nn-NO", "no", "en_GB", …), best first; nb when
/// none does.
QString languageFor(const QStringList& wishes);

/// The user's own: languageFor() of the system's list.
QString systemLanguage();

/// From now on the program speaks this language (also Qt's own buttons and the default locale).
/// Widgets are told by QEvent::LanguageChange. False when the translation is missing: English is
/// spoken then.
bool speak(const QString& language);

QString spokenLanguage();

/// A source text in one of our languages, whatever is spoken; empty when there is no translation.
/// `n` decides the plural form, -1: there is none.
QString wordsOf(const QString& language, const char* context, const char* source, int n = -1);

} // namespace samvirke
