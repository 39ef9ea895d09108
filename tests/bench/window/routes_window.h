// The product's side of the gates: the page of routes, shown, over the models of the panel as the program connects
// them. GUI thread.
#pragma once

#include "app/adapter_hues.h"
#include "app/pages/routes_page.h"
#include "app/panel_models.h"
#include "tests/bench/window/painted_view.h"

#include <optional>

namespace precedence {
class RoutesView;
}

namespace precedence::bench {

class RoutesWindow {
public:
    explicit RoutesWindow(const RouteSourcePtr& source);

    /// A new snapshot, as it arrives from the stack.
    void setSource(const RouteSourcePtr& source);
    /// A drag over another place in the order.
    void drag(const ChangeSet& changes) { m_models.session.setDragged(changes); }
    void sort(int column, Qt::SortOrder order);
    void filter(const RouteFilter& filter) { m_models.routes.setFilter(filter); }
    void settle() { m_painted->settle(); }

    [[nodiscard]] RoutesView& view() { return *m_view; }
    [[nodiscard]] RouteTableModel& routes() { return m_models.routes; }

private:
    PanelModels m_models;
    AdapterHues m_hues;
    RoutesPage m_page;
    RoutesView* m_view = nullptr;
    std::optional<PaintedView> m_painted;
};

} // namespace precedence::bench
