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

DestinationPlace::DestinationPlace(const DestinationRow& row, const QPalette& palette, QWidget* parent)
    : QWidget(parent) {
    const Colours& colours = coloursOf(palette);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* name = new ElidedLabel(nameOf(row), this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * kSecondarySize);
    name->setFont(small);
    auto* where = new ElidedLabel(wording::step(row.now, row.after), this);
    QFont strong = font();
    strong.setBold(true);
    where->setFont(strong);
    QPalette tinted = palette;
    tinted.setColor(QPalette::WindowText, colours.secondary);
    name->setPalette(tinted);
    tinted.setColor(QPalette::WindowText, row.moves() ? colours.waiting : palette.color(QPalette::WindowText));
    where->setPalette(tinted);
    where->setAccessibleName(tr("%1 goes: %2").arg(name->wholeText(), where->wholeText()));
    layout->addWidget(name);
    layout->addWidget(where);
}

} // namespace precedence
