#include "model/wording_rows.h"

#include <QCoreApplication>

namespace precedence::wording {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WordingRows)
};

QString nameIn(const Snapshot& snapshot, const AdapterId& id) {
    const Adapter* adapter = snapshot.find(id);
    return adapter ? name(*adapter) : plain(id.value());
}

QString spokenRank(const FamilyMoment& moment, AddressFamily family) {
    if (!moment.rank)
        return {};
    if (moment.tied)
        return Text::tr("tied for place %1 in %2").arg(QString::number(*moment.rank), name(family));
    switch (*moment.rank) {
    case 1: return Text::tr("first in %1").arg(name(family));
    case 2: return Text::tr("second in %1").arg(name(family));
    case 3: return Text::tr("third in %1").arg(name(family));
    default: return Text::tr("number %1 in %2").arg(QString::number(*moment.rank), name(family));
    }
}

QString spokenInternet(const FamilyMoment& moment) {
    switch (moment.carries) {
    case Carries::Nothing: return {};
    case Carries::Internet: return Text::tr("carries the internet");
    case Carries::PartOfIt: return Text::tr("carries a part of the internet");
    case Carries::OpenWhich: return Text::tr("may carry the internet");
    }
    return {};
}

/// The parts of a family's sentence, at the moment after the changes.
QStringList spokenFamily(const FamilyCell& cell, AddressFamily family) {
    QStringList parts{spokenRank(cell.after, family)};
    if (!cell.now.ipInterface) {
        parts.push_back(Text::tr("%1 is not bound").arg(name(family)));
    } else {
        parts.push_back(Text::tr("metric %1").arg(metric(*cell.now.ipInterface)));
        if (cell.waiting && cell.after.ipInterface)
            parts.push_back(Text::tr("waiting: %1").arg(metric(*cell.after.ipInterface)));
    }
    parts.push_back(spokenInternet(cell.after));
    return parts;
}

QString metricStep(const Snapshot& after, const MetricChange& change, const AdapterId& moved) {
    const Adapter* adapter = after.find(change.adapter);
    const auto& ipInterface = adapter ? adapter->ipInterface(change.family) : std::nullopt;
    const QString from =
        ipInterface && ipInterface->metric ? QString::number(*ipInterface->metric) : metric(change.expected);
    const QString numbers = Text::tr("%1 -> %2").arg(from, metric(change.wanted));
    return change.adapter == moved
               ? numbers
               : Text::tr("%1 %2", "adapter, step of its metric").arg(nameIn(after, change.adapter), numbers);
}

QString dropInFamily(const Snapshot& after, const FamilyEdit& edit, const AdapterId& moved, Side side) {
    const QString family = name(edit.family);
    switch (edit.kind) {
    case FamilyEdit::Kind::Absent: return Text::tr("%1: not bound.").arg(family);
    case FamilyEdit::Kind::Already:
        return side == Side::Before ? Text::tr("%1: already before.").arg(family)
                                    : Text::tr("%1: already after.").arg(family);
    case FamilyEdit::Kind::Refused: return sentence(*edit.refusal, after.traits().system);
    case FamilyEdit::Kind::Moves: break;
    }
    QStringList steps;
    for (const Change& change : edit.changes) {
        if (const auto* typed = std::get_if<MetricChange>(&change))
            steps.push_back(metricStep(after, *typed, moved));
    }
    return Text::tr("%1 %2.", "family, steps of metrics").arg(family, steps.join(QLatin1String(", ")));
}

} // namespace

QString ordinal(std::size_t number) {
    const std::size_t lastTwo = number % 100;
    const std::size_t last = lastTwo >= 11 && lastTwo <= 13 ? 0 : number % 10;
    const auto digits = static_cast<qulonglong>(number);
    switch (last) {
    // Other languages have another ending for the first alone.
    case 1: return (number == 1 ? Text::tr("%1st", "1st") : Text::tr("%1st", "21st, 31st")).arg(digits);
    case 2: return Text::tr("%1nd", "2nd, 22nd").arg(digits);
    case 3: return Text::tr("%1rd", "3rd, 23rd").arg(digits);
    default: return Text::tr("%1th", "4th, 11th").arg(digits);
    }
}

QString rank(const AdapterRow& row) {
    if (!row.rank)
        return {};
    return row.tied ? Text::tr("%1 =", "1st =, a tie").arg(ordinal(*row.rank))
                    : QString::number(static_cast<qulonglong>(*row.rank));
}

QString disagreement(const AdapterRow& row) {
    if (!row.familiesDisagree)
        return {};
    return Text::tr("IPv4 %1, IPv6 %2").arg(ordinal(*row.ipv4.after.rank), ordinal(*row.ipv6.after.rank));
}

QString group(RowPlace place, std::size_t count, FamilyChoice choice) {
    const auto number = QString::number(static_cast<qulonglong>(count));
    switch (place) {
    case RowPlace::Ranked: return {};
    case RowPlace::OrderUnknown: return Text::tr("Order unknown (%1)").arg(number);
    case RowPlace::WithoutFamily:
        return choice == FamilyChoice::Both ? Text::tr("Without IPv4 and IPv6 (%1)").arg(number)
                                            : Text::tr("Without %1 (%2)").arg(name(familiesOf(choice).front()), number);
    case RowPlace::NotConnected: return Text::tr("Not connected (%1)").arg(number);
    }
    return {};
}

QString metricCell(const FamilyCell& cell) {
    if (!cell.now.ipInterface)
        return Text::tr("not bound");
    QString now = metric(*cell.now.ipInterface);
    if (!cell.after.ipInterface || *cell.after.ipInterface == *cell.now.ipInterface)
        return now;
    const QString after = metric(*cell.after.ipInterface);
    if (!cell.now.ipInterface->metric)
        return Text::tr("%1 -> %2").arg(now, after);
    return now == after ? now : Text::tr("%1 -> %2").arg(QString::number(*cell.now.ipInterface->metric), after);
}

QString internetCell(const FamilyCell& cell) {
    const bool now = cell.now.carries != Carries::Nothing;
    const bool next = cell.after.carries != Carries::Nothing;
    if (next && cell.after.carries == Carries::OpenWhich)
        return Text::tr("internet perhaps");
    if (next && cell.after.carries == Carries::PartOfIt)
        return now ? Text::tr("part of the internet now") : Text::tr("part of the internet next");
    if (now)
        return next ? Text::tr("internet now") : Text::tr("internet until then");
    return next ? Text::tr("internet next") : QString();
}

QString rowSentence(const AdapterRow& row, FamilyChoice choice) {
    QStringList parts{name(row.adapter)};
    if (row.place == RowPlace::NotConnected)
        parts.push_back(name(LinkState::Down));
    for (const AddressFamily family : familiesOf(choice))
        parts += spokenFamily(row.cell(family), family);
    for (const Warning& warned : row.warnings)
        parts.push_back(warningName(warned.kind));
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

QString drop(const Snapshot& after, const OrderEdit& edit, const AdapterId& moved,
    const std::optional<AdapterId>& neighbour, Side side) {
    QStringList sentences;
    if (neighbour) {
        const QString text = side == Side::Before ? Text::tr("%1 before %2.") : Text::tr("%1 after %2.");
        sentences.push_back(text.arg(nameIn(after, moved), nameIn(after, *neighbour)));
    }
    for (const FamilyEdit& family : edit.families)
        sentences.push_back(dropInFamily(after, family, moved, side));
    sentences.removeDuplicates();
    return sentences.join(QLatin1Char(' '));
}

} // namespace precedence::wording
