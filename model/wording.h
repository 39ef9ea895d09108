// Text for people, translated: names, numbers with units, and the sentences that explain, refuse and answer.
// Pure functions; safe on any thread once translators are installed. Rules of tone: what happened, to what, what to do.
#pragma once

#include "model/network/change_set.h"
#include "model/network/error.h"
#include "model/network/explain.h"
#include "model/network/internet_exit.h"
#include "model/network/plan_notes.h"
#include "model/network/snapshot.h"
#include "model/network/system_answer.h"
#include "model/network/warnings.h"

#include <QString>
#include <QStringList>

#include <string_view>

namespace precedence::wording {

[[nodiscard]] QString name(AddressFamily family);
[[nodiscard]] QString name(Medium medium);
[[nodiscard]] QString name(LinkState state);
[[nodiscard]] QString name(RouteOrigin origin);
[[nodiscard]] QString name(RouteType type);
/// "main", "local", or its number; empty where the stack has no tables.
[[nodiscard]] QString tableName(std::uint32_t table);
/// Text from outside as people may see it: without control characters and marks that turn the direction of text, so
/// that a hostile name cannot disguise a sentence.
[[nodiscard]] QString plain(std::string_view text);
[[nodiscard]] QString name(const Adapter& adapter);
[[nodiscard]] QString nextHop(const Route& route);
/// "1 Gbit/s", "866 Mbit/s"; empty where it is not known.
[[nodiscard]] QString speed(const std::optional<std::uint64_t>& bitsPerSecond);
/// "automatic", "4"; and with the number in force "25 automatic", "4 manual", "35, inferred from its subnet route".
[[nodiscard]] QString metric(const InterfaceMetric& metric);
[[nodiscard]] QString metric(const IpInterface& ipInterface);
/// "Wi-Fi, IPv4: automatic -> 4".
[[nodiscard]] QString change(const Change& change, const Snapshot& snapshot);
/// What a plan's note means, as a sentence.
[[nodiscard]] QString note(const PlanNote& note, const Snapshot& snapshot);

/// What a warning is called, what it says, and the button that mends it; no button where nothing mends it.
[[nodiscard]] QString warningName(WarningKind kind);
[[nodiscard]] QString warning(const Warning& warning, const Snapshot& snapshot);
[[nodiscard]] QString mend(WarningKind kind);
/// "Automatic would be 35: Wi-Fi, 200 Mbit/s to 500 Mbit/s (half of 866 Mbit/s)"; empty where nothing can be expected.
[[nodiscard]] QString automaticForecast(const Traits& traits, const Adapter& adapter);

/// Why a route wins or does not: "shorter prefix", "costs more".
[[nodiscard]] QString verdict(Verdict verdict);
/// The answer to "where does traffic to this destination go, and why": sentences in the order in which they are read.
[[nodiscard]] QStringList answer(const Snapshot& snapshot, const Explanation& explanation);

/// What the computer itself says beside that answer; a disagreement is said as one.
[[nodiscard]] QString systemAnswer(
    const Snapshot& snapshot, const Explanation& explanation, const SystemAnswer& answer);
/// That a policy lets Windows drop Wi-Fi whatever the order is; empty where there is none.
[[nodiscard]] QString connectionPolicy(const Traits& traits);
/// "after a restart automatic"; empty where that is the same as now, or not known.
[[nodiscard]] QString afterRestart(const IpInterface& ipInterface);
/// What a return value of SetIPConnectionMetric means, and what that method cannot do at all.
[[nodiscard]] QString wmiRefusal(std::int64_t value, const QString& adapter);
[[nodiscard]] QString wmiCannot(const QString& adapter);

/// Says that the computer's rules ask tables that are not read here; empty where they do not (Linux).
[[nodiscard]] QString otherRules(const Traits& traits);

/// "IPv4 through Ethernet", "IPv6 nowhere", "IPv4 open: a tie of Ethernet and VPN".
[[nodiscard]] QString internet(const Snapshot& snapshot, AddressFamily family, const InternetExit& exit);

/// What went wrong, to what, and what to do. The system's code stands behind it where there is one; system names the
/// one that gave it, such as "Windows 11".
[[nodiscard]] QString sentence(const Error& error, const std::string& system = {});

} // namespace precedence::wording
