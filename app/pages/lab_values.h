// What the Lab page shows, as values. Text comes without control characters. Times are seconds from now.
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace precedence {

struct LabView {
    struct Scenario {
        QString name = {}; ///< what scenarioChosen says
        QString title = {};

        friend bool operator==(const Scenario&, const Scenario&) = default;
    };
    struct Event {
        QString name = {}; ///< what eventFired says
        QString title = {};
        bool hasHappened = false;
        std::optional<int> dueIn = {}; ///< it happens by itself
    };

    std::vector<Scenario> scenarios = {};
    QString current = {}; ///< the name of the scenario that is open; empty: another source is
    QString title = {};
    QString system = {}; ///< "Windows 11"
    QString question = {};
    QString answer = {};
    std::vector<Event> events = {};
    QString lastEvent = {};                 ///< the title of what happened last; empty: nothing has
    std::optional<bool> administrator = {}; ///< nothing: there is nobody to be one
    bool countsDown = false;                ///< changes go back unless they are kept
    bool canLeave = true;                   ///< there is a computer to go back to
};

} // namespace precedence
