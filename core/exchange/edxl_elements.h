// The parts that EDXL-RM messages are made of: times, lists of values, places, contacts, quantities
// and the resources asked for or offered. What it cannot use it says, with file and line.
#pragma once

#include "core/exchange/edxl_reader.h"
#include "core/exchange/edxl_tree.h"

#include <functional>
#include <optional>

namespace samvirke::edxl {

/// Whether the element is of EDXL-RM's own namespaces.
bool ours(const Node& node);
/// A line break that blanks follow is the file's layout; one alone is the author's.
QString words(const Node& node);
/// In one line.
QString word(const Node& node);

class ElementReader {
public:
    /// Warnings go to `out`; `file` is the name that they say.
    ElementReader(const QString& file, ReadMessage& out) : m_file(file), m_out(out) { }

    const QString& file() const { return m_file; }
    /// The first thing that makes the message unusable: that is what is told.
    const std::optional<Text>& firstTrouble() const { return m_trouble; }

    void trouble(const Node& node, const Text& what);
    void warn(const Node& node, const Text& what);
    /// Calls `take` for each child that it knows; says what it passes over.
    void each(const Node& node, const std::function<bool(const Node&, const QString&)>& take);
    QDateTime time(const Node& node);
    ListedWords listed(const Node& node);
    MessagePlace place(const Node& node);
    MessageContact contact(const Node& node);
    /// Warns of a value that no list of EDXL-RM has.
    void unknownValue(const Node& node);
    MessageQuantity quantity(const Node& node);
    MessageItem item(const Node& node);
    /// Two texts under two names: of incidents and of funds.
    std::pair<QString, QString> two(const Node& node, const char* first, const char* second);

private:
    MessageItem::Answer answer(const Node& node);
    MessageItem::Status status(const Node& node);
    MessageItem::Resource resource(const Node& node);
    MessageItem::Owner owner(const Node& node);
    MessageItem::Instructions instructions(const Node& node);
    MessageItem::Assignment assignment(const Node& node);
    void schedule(const Node& node, MessageItem& item);

    QString m_file;
    ReadMessage& m_out;
    std::optional<Text> m_trouble;
};

} // namespace samvirke::edxl
