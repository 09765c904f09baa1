// "Legal basis …": opens the card of the step at hand. Shift+F1 presses it.
#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace samvirke {

class PageHeader;
class Session;

QPushButton* makeLegalButton(Session& session, const QString& step, QWidget* parent = nullptr);
/// The same in the header of a page.
void addLegalButton(PageHeader& header, Session& session, const QString& step);
/// The same as a row of a form: at the left, no wider than its words.
QWidget* makeLegalLine(Session& session, const QString& step);

} // namespace samvirke
