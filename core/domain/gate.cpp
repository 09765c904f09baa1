#include "core/domain/gate.h"

#include <algorithm>

namespace samvirke {

namespace {

/// The words of a list in the middle of a sentence.
Text inSentence(const QList<TriedMeasure>& measures)
{
    QList<Text> words;
    for (const TriedMeasure measure : measures)
        words.append(label(measure));
    return Text::joined(words, QStringLiteral("; "));
}

Text whyLocal(const QList<TriedMeasure>& untried, bool nothing)
{
    if (nothing)
        return Text::of(QT_TRANSLATE_NOOP(
            "core", "The municipality's own measures come first, and none of them is noted yet."));
    return Text::of(
        QT_TRANSLATE_NOOP("core", "The municipality's own measures come first. Not tried: %1."),
        { inSentence(untried) });
}

} // namespace

EscalationLevel levelOf(TriedMeasure measure)
{
    switch (measure) {
    case TriedMeasure::OwnStaff:
    case TriedMeasure::LargerPosts:
    case TriedMeasure::Redeployment:
    case TriedMeasure::Labour:
    case TriedMeasure::Agencies:
        return EscalationLevel::Local;
    case TriedMeasure::Neighbours:
        return EscalationLevel::InterMunicipal;
    }
    return EscalationLevel::Local;
}

Gate gateOf(const QList<TriedMeasure>& tried, const QList<EscalationLevel>& asked)
{
    QList<TriedMeasure> own;
    for (const Word<TriedMeasure>& word : words<TriedMeasure>()) {
        if (levelOf(word.value) == EscalationLevel::Local && !tried.contains(word.value))
            own.append(word.value);
    }
    if (!own.isEmpty()) {
        const bool nothing = std::none_of(tried.begin(), tried.end(),
            [](TriedMeasure one) { return levelOf(one) == EscalationLevel::Local; });
        return { EscalationLevel::Local, own, whyLocal(own, nothing) };
    }
    if (!tried.contains(TriedMeasure::Neighbours)
        && !asked.contains(EscalationLevel::InterMunicipal))
        return { EscalationLevel::InterMunicipal, { TriedMeasure::Neighbours },
            Text::of(QT_TRANSLATE_NOOP("core",
                "The municipality's own measures are tried. The neighbouring municipalities come "
                "next.")) };
    if (!asked.contains(EscalationLevel::HealthCommunity))
        return { EscalationLevel::HealthCommunity, {},
            Text::of(QT_TRANSLATE_NOOP("core",
                "Own measures and neighbours are tried. The health community and the rest of the "
                "county come next.")) };
    return { EscalationLevel::National, {},
        Text::of(QT_TRANSLATE_NOOP("core",
            "Everything nearer has been tried or asked. Regional and national pools come next.")) };
}

QList<EscalationLevel> levelsAsked(const Id& need, const QList<Transfer>& transfers)
{
    QList<EscalationLevel> levels;
    for (const Transfer& transfer : transfers) {
        const bool asked = transfer.need == need && transfer.state != TransferState::Draft
            && transfer.state != TransferState::Invalid;
        if (asked && !levels.contains(transfer.level))
            levels.append(transfer.level);
    }
    std::sort(levels.begin(), levels.end());
    return levels;
}

bool asksForReason(const Need& need, const Gate& gate, EscalationLevel wanted)
{
    if (!need.gateReason.trimmed().isEmpty())
        return false;
    if (need.tried.isEmpty() && !need.localMeasures.trimmed().isEmpty())
        return false;
    return wanted > gate.next;
}

} // namespace samvirke
