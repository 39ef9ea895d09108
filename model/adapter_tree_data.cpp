#include "model/adapter_tree_data.h"

#include "model/adapter_tree_model.h"
#include "model/wording_rows.h"

#include <algorithm>

namespace precedence {
namespace {

using Model = AdapterTreeModel;

template <typename Value>
QVariant known(const std::optional<Value>& value) {
    if (!value)
        return {};
    if constexpr (std::is_same_v<Value, std::uint64_t>)
        return QVariant::fromValue(static_cast<qulonglong>(*value));
    else
        return QVariant::fromValue(*value);
}

/// The family that a column is about; in the name column the first of the choice with a default route.
AddressFamily familyOfColumn(const AdapterRow& row, FamilyChoice choice, int column) {
    if (column == Model::Ipv4Column)
        return AddressFamily::IPv4;
    if (column == Model::Ipv6Column)
        return AddressFamily::IPv6;
    for (const AddressFamily family : familiesOf(choice)) {
        if (row.cell(family).now.defaultRoute || row.cell(family).after.defaultRoute)
            return family;
    }
    return familiesOf(choice).front();
}

QStringList warningSentences(const AdapterRow& row, const Snapshot& snapshot) {
    QStringList sentences;
    for (const Warning& warning : row.warnings)
        sentences.push_back(wording::warning(warning, snapshot));
    return sentences;
}

QVariant metricData(const FamilyMoment& now, const FamilyMoment& after, int role) {
    const auto metric = [](const FamilyMoment& moment) {
        return moment.ipInterface ? known(moment.ipInterface->metric) : QVariant();
    };
    const auto automatic = [](const FamilyMoment& moment) {
        return moment.ipInterface ? known(moment.ipInterface->automatic) : QVariant();
    };
    switch (role) {
    case Model::MetricNowRole: return metric(now);
    case Model::MetricAfterRole: return metric(after);
    case Model::AutomaticNowRole: return automatic(now);
    case Model::AutomaticAfterRole: return automatic(after);
    case Model::InferredRole: return now.ipInterface && now.ipInterface->metricInferred;
    case Model::CarriesNowRole: return static_cast<int>(now.carries);
    case Model::CarriesAfterRole: return static_cast<int>(after.carries);
    default: return {};
    }
}

QVariant routeData(const FamilyMoment& now, const FamilyMoment& after, int role) {
    const auto of = [](const FamilyMoment& moment, auto member) {
        return moment.defaultRoute ? known((*moment.defaultRoute).*member) : QVariant();
    };
    switch (role) {
    case Model::RoutePartNowRole: return of(now, &DefaultRoute::routePart);
    case Model::InterfacePartNowRole: return of(now, &DefaultRoute::interfacePart);
    case Model::CostNowRole: return of(now, &DefaultRoute::effective);
    case Model::RoutePartAfterRole: return of(after, &DefaultRoute::routePart);
    case Model::InterfacePartAfterRole: return of(after, &DefaultRoute::interfacePart);
    case Model::CostAfterRole: return of(after, &DefaultRoute::effective);
    default: return {};
    }
}

QVariant familyData(const FamilyCell& cell, int role) {
    switch (role) {
    case Model::BoundRole: return cell.now.ipInterface.has_value();
    case Model::InternetTextRole: return wording::internetCell(cell);
    default: break;
    }
    const QVariant metric = metricData(cell.now, cell.after, role);
    return metric.isValid() ? metric : routeData(cell.now, cell.after, role);
}

QVariant rowData(const AdapterRow& row, int role) {
    switch (role) {
    case Model::IdRole: return QString::fromStdString(row.adapter.id.value());
    case Model::PlaceRole: return static_cast<int>(row.place);
    case Model::GroupRole: return false;
    case Model::RankTextRole: return wording::rank(row);
    case Model::DisagreementRole: return wording::disagreement(row);
    case Model::NameRole: return wording::name(row.adapter);
    case Model::DescriptionRole: return wording::plain(row.adapter.description.value_or(std::string()));
    case Model::MediumRole: return static_cast<int>(row.adapter.medium);
    case Model::SpeedTextRole: return wording::speed(row.adapter.linkSpeed);
    case Model::ConnectedRole: return row.place != RowPlace::NotConnected;
    case Model::ScaleMaximumRole: return QVariant::fromValue(static_cast<qulonglong>(row.scaleMaximum));
    case Model::AttentionRole:
        return std::any_of(row.warnings.begin(), row.warnings.end(),
            [](const Warning& warning) { return !isOftenMeant(warning.kind); });
    default: return {};
    }
}

QString cellText(const AdapterRow& row, const FamilyCell& cell, int column) {
    if (column == Model::NameColumn)
        return wording::name(row.adapter);
    return column == Model::LinkColumn ? wording::speed(row.adapter.linkSpeed) : wording::metricCell(cell);
}

/// What an editor starts with: the number, or the word automatic.
QVariant editText(const FamilyCell& cell) {
    const auto& ipInterface = cell.after.ipInterface;
    const auto setting = ipInterface ? replaceableSetting(*ipInterface) : std::nullopt;
    return setting ? wording::metric(*setting) : QString();
}

} // namespace

QVariant adapterRowData(const AdapterRow& row, const Snapshot& snapshot, FamilyChoice choice, int column, int role) {
    const bool isName = column == Model::NameColumn;
    const bool isFamily = column == Model::Ipv4Column || column == Model::Ipv6Column;
    const FamilyCell& cell = row.cell(familyOfColumn(row, choice, column));
    switch (role) {
    case Qt::DisplayRole: return cellText(row, cell, column);
    case Qt::EditRole: return isFamily ? editText(cell) : QVariant(cellText(row, cell, column));
    case Qt::AccessibleTextRole: return isName ? wording::rowSentence(row, choice) : cellText(row, cell, column);
    case Qt::ToolTipRole: {
        const QString tip = warningSentences(row, snapshot).join(QLatin1Char('\n'));
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case Model::WarningsRole: return warningSentences(row, snapshot);
    case Model::WaitingRole: return isFamily ? cell.waiting : row.waiting();
    default: break;
    }
    const QVariant ofRow = rowData(row, role);
    return ofRow.isValid() ? ofRow : familyData(cell, role);
}

} // namespace precedence
