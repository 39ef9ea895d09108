#include "app/pins_menu.h"

#include "app/icons.h"
#include "model/destinations.h"

#include <QInputDialog>

#include <utility>

namespace precedence {
namespace {

void nameIt(DestinationsModel& destinations, int row, QWidget* parent) {
    const DestinationRow shown = destinations.row(row);
    const QString address = destinations.index(row).data(DestinationsModel::AddressRole).toString();
    bool isGiven = false;
    const QString name = QInputDialog::getText(parent, PinsMenu::tr("Name a destination"),
        PinsMenu::tr("What is %1? Its name stands in the header, such as printer or office.").arg(address),
        QLineEdit::Normal, shown.destination.name, &isGiven);
    if (isGiven)
        destinations.rename(shown.destination.address, name.trimmed());
}

} // namespace

void addPinActions(QMenu& menu, DestinationsModel& destinations, int row, const AskAbout& ask) {
    const QString address = destinations.index(row).data(DestinationsModel::AddressRole).toString();
    menu.addAction(icon(IconName::Why), PinsMenu::tr("&Say why"), &menu, [ask, address] { ask(address); });
    // What these do takes the menu's own row away, or makes it anew.
    menu.addAction(PinsMenu::tr("&Name it …"), &destinations,
        [&destinations, row, parent = menu.parentWidget()] { nameIt(destinations, row, parent); });
    menu.addAction(icon(IconName::Close), PinsMenu::tr("&Unpin"), &destinations,
        [&destinations, row] { destinations.unpin(row); });
}

PinsMenu::PinsMenu(DestinationsModel& destinations, AskAbout ask, QWidget* parent)
    : QMenu(tr("Pinned d&estinations"), parent)
    , m_destinations(destinations)
    , m_ask(std::move(ask)) {
    setIcon(precedence::icon(IconName::Pin));
    connect(this, &QMenu::aboutToShow, this, &PinsMenu::fill);
}

void PinsMenu::fill() {
    clear();
    for (int row = 0; row < m_destinations.rowCount(); ++row) {
        if (m_destinations.row(row).internet)
            continue;
        QString text = m_destinations.index(row).data().toString();
        auto* one = addMenu(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        addPinActions(*one, m_destinations, row, m_ask);
    }
    if (isEmpty())
        addAction(tr("Nothing is pinned. Ask about an address, and choose the pin beside it."))->setEnabled(false);
}

} // namespace precedence
