#include "app/pages/choices.h"

#include "app/icons.h"
#include "model/network/snapshot.h"
#include "model/wording.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace precedence {
namespace {

bool shows(const QComboBox& box, const QList<Choice>& choices) {
    if (box.count() != choices.size())
        return false;
    for (int i = 0; i < box.count(); ++i) {
        if (box.itemText(i) != choices[i].text || box.itemData(i).toString() != choices[i].data)
            return false;
    }
    return true;
}

} // namespace

QList<Choice> adapterChoices(const Snapshot& snapshot, const QString& nothing, Loopbacks loopbacks) {
    QList<Choice> choices{{nothing, QString()}};
    for (const Adapter& adapter : snapshot.adapters()) {
        if (loopbacks == Loopbacks::Listed || adapter.medium != Medium::Loopback)
            choices.push_back(
                {wording::name(adapter), QString::fromStdString(adapter.id.value()), icon(iconOf(adapter.medium))});
    }
    return choices;
}

void setChoices(QComboBox& box, const QList<Choice>& choices) {
    if (shows(box, choices))
        return;
    const QSignalBlocker quiet(box);
    const QString chosen = box.currentData().toString();
    box.clear();
    for (const Choice& choice : choices)
        box.addItem(choice.icon, choice.text, choice.data);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace precedence
