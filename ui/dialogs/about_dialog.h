// What this program is: version, the open file, where its facts come from, licences.
#pragma once

#include <QDialog>

namespace samvirke {

class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(const QString& casePath, QWidget* parent = nullptr);
};

} // namespace samvirke
