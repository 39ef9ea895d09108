#include "app/pinned_settings.h"

#include <QSettings>

#include <algorithm>

namespace precedence {
namespace {

const QString kPinned = QStringLiteral("pinned");
const QString kName = QStringLiteral("name");
const QString kAddress = QStringLiteral("address");

} // namespace

std::vector<Destination> loadPins(QSettings& settings) {
    std::vector<Destination> pins;
    const int count = std::min(settings.beginReadArray(kPinned), static_cast<int>(DestinationsModel::kMostPinned));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        if (const auto address = ScopedAddress::parse(settings.value(kAddress).toString().toStdString()))
            pins.push_back({settings.value(kName).toString(), *address});
    }
    settings.endArray();
    return pins;
}

void savePins(QSettings& settings, const std::vector<Destination>& pins) {
    settings.remove(kPinned); // what is fewer than before would leave the rest behind
    settings.beginWriteArray(kPinned);
    int i = 0;
    for (const Destination& destination : pins) {
        settings.setArrayIndex(i++);
        settings.setValue(kName, destination.name);
        settings.setValue(kAddress, QString::fromStdString(destination.address.toString()));
    }
    settings.endArray();
}

} // namespace precedence
