#include "app/destination_place.h"

#include "app/colours.h"
#include "app/widgets/elided_label.h"
#include "model/destinations.h"
#include "model/wording_answers.h"

#include <QVBoxLayout>

namespace precedence {
namespace {

constexpr double kSecondarySize = 0.9;

QString nameOf(const DestinationRow& row) {
    if (row.internet)
        return DestinationPlace::tr("Internet, %1").arg(wording::name(*row.internet));
    const Destination& pinned = row.destination;
    return pinned.name.isEmpty() ? wording::plain(pinned.address.toString()) : pinned.name;
}

} // namespace

DestinationPlace::DestinationPlace(QWidget* parent)
    : QWidget(parent)
    , m_name(new ElidedLabel({}, this))
    , m_where(new ElidedLabel({}, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * kSecondarySize);
    m_name->setFont(small);
    QFont strong = font();
    strong.setBold(true);
    m_where->setFont(strong);
    layout->addWidget(m_name);
    layout->addWidget(m_where);
}

void DestinationPlace::show(const DestinationRow& row, const QPalette& palette) {
    const Colours& colours = coloursOf(palette);
    m_name->setWholeText(nameOf(row));
    m_where->setWholeText(wording::step(row.now, row.after));
    m_where->setAccessibleName(tr("%1 goes: %2").arg(m_name->wholeText(), m_where->wholeText()));
    QPalette tinted = palette;
    tinted.setColor(QPalette::WindowText, colours.secondary);
    m_name->setPalette(tinted);
    tinted.setColor(QPalette::WindowText, row.moves() ? colours.waiting : palette.color(QPalette::WindowText));
    m_where->setPalette(tinted);
}

} // namespace precedence
