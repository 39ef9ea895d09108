// Paints the cells of the table of routes, in rows of one height. Knows no model: a function given at the start says
// what each cell shows, and is asked for the cells that are painted only. Editors are Qt's. For the GUI thread.
#pragma once

#include "app/delegates/route_look.h"

#include <QStyledItemDelegate>

#include <functional>

namespace precedence {

class RouteRowDelegate : public QStyledItemDelegate {
public:
    using LookOf = std::function<RouteCellLook(const QModelIndex&)>;

    explicit RouteRowDelegate(LookOf lookOf, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    LookOf m_lookOf;
};

} // namespace precedence
