// The models that the panel's views share, with the connections among them. GUI thread; lives longer than any view.
#pragma once

#include "model/adapter_tree_model.h"
#include "model/destinations.h"
#include "model/explain_model.h"
#include "model/history.h"
#include "model/holding.h"
#include "model/route_table_model.h"
#include "model/session.h"

#include <QDateTime>

namespace precedence {

struct PanelModels {
    PanelModels();

    void setSource(const RouteSourcePtr& source, const QDateTime& readAt);
    void setReplies(const std::vector<ApplyReply>& replies, const QDateTime& at);

    Session session;
    AdapterTreeModel adapters;
    RouteTableModel routes;
    ExplainModel explain;
    DestinationsModel destinations;
    HistoryModel history;
    Holding holding{session};

private:
    void showChanges();

    RouteSourcePtr m_source;
};

} // namespace precedence
