// What people do to the rows of AdapterTreeModel: drops, steps and typed metrics, all of which leave as requests.
#include "model/adapter_tree_model.h"
#include "model/network/metric_text.h"
#include "model/network/preview.h"
#include "model/wording_rows.h"

#include <QMimeData>

#include <algorithm>

namespace precedence {
namespace {

QString mimeType() {
    return QStringLiteral("application/x-precedence-adapter");
}

/// "automatic" is read in the language of the window as well.
Expected<InterfaceMetric> metricFrom(const QString& typed) {
    const QString word = wording::metric(InterfaceMetric::automatic());
    if (typed.trimmed().compare(word, Qt::CaseInsensitive) == 0)
        return InterfaceMetric::automatic();
    return parseInterfaceMetric(typed.toStdString());
}

} // namespace

OrderEdit AdapterTreeModel::dropEdit(const AdapterId& moved, int row) const {
    const std::vector<AdapterId> shown = shownOrder();
    const std::size_t destination = row < 0 ? shown.size() : static_cast<std::size_t>(row);
    return moveToRow({*m_part, m_state.waiting}, m_state.families, shown, moved, destination);
}

QString AdapterTreeModel::dropSentence(const AdapterId& moved, int row) const {
    const std::vector<AdapterId> shown = shownOrder();
    const auto source = static_cast<std::size_t>(std::find(shown.begin(), shown.end(), moved) - shown.begin());
    const std::size_t target = row < 0 ? shown.size() : std::min(static_cast<std::size_t>(row), shown.size());
    const bool goesUp = target < shown.size() && target <= source;
    std::optional<AdapterId> neighbour;
    if (goesUp && target != source)
        neighbour = shown[target];
    else if (!goesUp && target > 0 && shown[target - 1] != moved)
        neighbour = shown[target - 1];
    return wording::drop(*preview(*m_part, m_state.waiting), dropEdit(moved, row), moved, neighbour,
        goesUp ? Side::Before : Side::After);
}

bool AdapterTreeModel::moveAdapter(const AdapterId& moved, Step step) {
    return request(moveByStep({*m_part, m_state.waiting}, m_state.families, shownOrder(), moved, step));
}

bool AdapterTreeModel::request(const OrderEdit& edit) {
    const ChangeSet changes = edit.changes();
    if (const Error* refusal = edit.refusal())
        emit refused(wording::sentence(*refusal, m_state.snapshot->traits().system));
    if (changes.empty())
        return false;
    emit editRequested(changes);
    return true;
}

bool AdapterTreeModel::canEdit() const {
    return m_state.snapshot->traits().setsMetric;
}

Qt::ItemFlags AdapterTreeModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const AdapterRow* shown = row(index);
    if (!shown)
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    if (!canEdit())
        return flags;
    if (shown->place == RowPlace::Ranked || shown->place == RowPlace::NotConnected)
        flags |= Qt::ItemIsDragEnabled;
    const AddressFamily family = index.column() == Ipv4Column ? AddressFamily::IPv4 : AddressFamily::IPv6;
    const auto& ipInterface = shown->cell(family).now.ipInterface;
    const bool isFamily = index.column() == Ipv4Column || index.column() == Ipv6Column;
    if (isFamily && ipInterface && replaceableSetting(*ipInterface))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool AdapterTreeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const AdapterRow* shown = role == Qt::EditRole && (flags(index) & Qt::ItemIsEditable) ? row(index) : nullptr;
    if (!shown)
        return false;
    const auto typed = metricFrom(value.toString());
    if (!typed) {
        emit refused(wording::sentence(typed.error()));
        return false;
    }
    const FamilyChoice family = index.column() == Ipv4Column ? FamilyChoice::IPv4 : FamilyChoice::IPv6;
    const ChangeSet changes = setMetric(*m_part, shown->adapter.id, family, *typed);
    if (changes.empty())
        return false;
    emit editRequested(changes);
    return true;
}

QStringList AdapterTreeModel::mimeTypes() const {
    return {mimeType()};
}

QMimeData* AdapterTreeModel::mimeData(const QModelIndexList& indexes) const {
    const auto dragged = std::find_if(
        indexes.begin(), indexes.end(), [this](const QModelIndex& index) { return row(index) != nullptr; });
    if (dragged == indexes.end())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType(), QByteArray::fromStdString(row(*dragged)->adapter.id.value()));
    return data.release();
}

std::optional<AdapterId> AdapterTreeModel::draggedAdapter(const QMimeData& data) {
    if (!data.hasFormat(mimeType()))
        return std::nullopt;
    return AdapterId(data.data(mimeType()).toStdString());
}

bool AdapterTreeModel::canDropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int /*column*/, const QModelIndex& parent) const {
    const auto moved = data ? draggedAdapter(*data) : std::nullopt;
    if (!moved || action != Qt::MoveAction || parent.isValid() || !canEdit() || !indexOf(*moved).isValid())
        return false;
    const OrderEdit edit = dropEdit(*moved, row);
    return edit.movesAnything() || !edit.refusal();
}

bool AdapterTreeModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) {
    return canDropMimeData(data, action, row, column, parent) && request(dropEdit(*draggedAdapter(*data), row));
}

} // namespace precedence
