// Reads one EDXL-RM message beside what the case file holds: what would follow from it, what it
// does not say clearly, and what a person must know. Behind effectsOf() of message_reading.h.
#pragma once

#include "core/session/message_reading.h"

#include <algorithm>

namespace samvirke {

struct FromItem;

/// Null when there is none.
template <class T> const T* findById(const QList<T>& all, const Id& id)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const T& one) { return one.id == id; });
    return id.isEmpty() || found == all.end() ? nullptr : &*found;
}

class MessageReading {
public:
    MessageReading(
        const edxl::ReadMessage& read, const MessageSurroundings& around, const MessageHelp& help);

    Result<MessagePreview> preview();

private:
    Result<void> take();
    QString linked(const QString& item, const QString& kind) const;
    const Transfer* anyTransfer() const;
    const Need* anyNeed() const;
    void lack(const FromItem& from);
    void lack(MessageLack one);
    void add(MessageEffect effect, const MessageItem* item);
    void note(const Transfer* transfer, const Need* need, const MessageItem* item = nullptr);
    void requests();
    void offers();
    void offer(const MessageItem& item, const PoolMember* known);
    /// What a person must be told before, because the case file would refuse it.
    void problems(const QList<FieldProblem>& problems);

    // Answers and reports move a transfer
    /// The item that is answered must stand in the message that is answered.
    Result<void> answersSomething(const MessageItem& item) const;
    Result<void> follow(const MessageItem& item);
    const Transfer* transferOf(const MessageItem& item, const QString& number, const Need* need);
    void move(const MessageItem& item, const Transfer& transfer, const Need* need);
    /// An answer to a need for which no transfer was begun.
    void begin(const MessageItem& item, const Need& need);

    const ResourceMessage& m_message;
    const MessageSurroundings& m_around;
    const MessageHelp& m_help;
    QList<MessageRecord> m_thread;
    MessagePreview m_out;
};

} // namespace samvirke
