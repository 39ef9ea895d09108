#include "tests/bench/window/routes_window.h"

#include "app/pages/routes_view.h"

#include <QHeaderView>

namespace precedence::bench {

RoutesWindow::RoutesWindow(const RouteSourcePtr& source)
    : m_page(m_models.routes) {
    std::vector<std::string> ids;
    for (const Adapter& adapter : source->snapshot->adapters())
        ids.push_back(adapter.id.value());
    m_hues.include(std::move(ids));
    m_page.setHues(&m_hues);
    m_page.setAdapters(*source->snapshot);
    m_page.resize(1000, 700);
    m_page.show();
    m_view = m_page.findChild<RoutesView*>();
    m_painted.emplace(*m_view);
    setSource(source);
    m_view->selectRow(m_models.routes.rowCount() / 2);
    m_view->scrollToTop();
    settle();
}

void RoutesWindow::setSource(const RouteSourcePtr& source) {
    m_models.setSource(source, QDateTime::currentDateTime());
}

void RoutesWindow::sort(int column, Qt::SortOrder order) {
    m_view->horizontalHeader()->setSortIndicator(column, order);
}

} // namespace precedence::bench
