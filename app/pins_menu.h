// What can be done about pinned destinations, as actions: asking why one goes where it goes, naming it, unpinning it.
// GUI thread.
#pragma once

#include <QMenu>

#include <functional>

namespace precedence {

class DestinationsModel;

/// Says the address to ask about.
using AskAbout = std::function<void(const QString& address)>;

/// The actions for one row, which is no row of the internet.
void addPinActions(QMenu& menu, DestinationsModel& destinations, int row, const AskAbout& ask);

/// A menu for each pinned destination, with where it goes; made anew whenever it opens.
class PinsMenu : public QMenu {
    Q_OBJECT

public:
    PinsMenu(DestinationsModel& destinations, AskAbout ask, QWidget* parent);

private:
    void fill();

    DestinationsModel& m_destinations;
    AskAbout m_ask;
};

} // namespace precedence
