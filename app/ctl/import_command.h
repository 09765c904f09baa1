// Reading a file of one kind into a case file, for every command that does it.
#pragma once

#include <QString>

#include <optional>

namespace samvirke::ctl {

struct ImportOptions {
    QString file;
    QString kind;
    QString source;
    std::optional<QString> round;
    std::optional<QString> mapping;
    std::optional<QString> inspected;
    std::optional<QString> sheet;
    bool dryRun = false;
    bool skipRejected = false;
    bool progress = false;
    bool json = false;
};

/// Checks all of the file, says what it would do, and does it unless something is wrong with it.
int importFile(const ImportOptions& given);

} // namespace samvirke::ctl
