#include "app/pages/adapter_choice.h"

#include "app/icons.h"
#include "model/wording.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>
#include <vector>

namespace precedence {
namespace {

constexpr int kMediumRole = Qt::UserRole + 1;

struct Entry {
    QString name;
    QString id;
    Medium medium;
};

std::vector<Entry> entriesOf(const Snapshot& snapshot, bool withLoopback) {
    std::vector<Entry> entries;
    for (const Adapter& adapter : snapshot.adapters()) {
        if (withLoopback || adapter.medium != Medium::Loopback)
            entries.push_back({wording::name(adapter), QString::fromStdString(adapter.id.value()), adapter.medium});
    }
    return entries;
}

bool isShown(const QComboBox& box, const std::vector<Entry>& entries) {
    if (box.count() != static_cast<int>(entries.size()) + 1)
        return false;
    for (int place = 1; place < box.count(); ++place) {
        const Entry& entry = entries[static_cast<std::size_t>(place) - 1];
        if (box.itemText(place) != entry.name || box.itemData(place).toString() != entry.id ||
            box.itemData(place, kMediumRole).toInt() != static_cast<int>(entry.medium))
            return false;
    }
    return true;
}

} // namespace

void offerAdapters(QComboBox& box, const QString& none, const Snapshot& snapshot, bool withLoopback) {
    const std::vector<Entry> entries = entriesOf(snapshot, withLoopback);
    if (isShown(box, entries))
        return;
    const QString chosen = chosenAdapter(box);
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItem(none, QString());
    for (const Entry& entry : entries) {
        box.addItem(icon(iconOf(entry.medium)), entry.name, entry.id);
        box.setItemData(box.count() - 1, static_cast<int>(entry.medium), kMediumRole);
    }
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

QString chosenAdapter(const QComboBox& box) {
    return box.currentData().toString();
}

} // namespace precedence
