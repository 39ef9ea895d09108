#include "app/delegates/route_row_delegate.h"

#include "app/delegates/cell_painting.h"
#include "app/delegates/typed_editor.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace precedence {

RouteRowDelegate::RouteRowDelegate(LookOf lookOf, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_lookOf(std::move(lookOf)) {}

void RouteRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const RouteCellLook look = m_lookOf(index);
    const RowFonts fonts = RowFonts::of(option.font);
    paintCellBackground(*painter, option, index.column() == 0);
    paintCell(*painter, layoutRouteCell(look, option.rect, fonts), fonts, option.palette);
    paintCellFocus(*painter, option);
}

QSize RouteRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const RouteCellLook look = m_lookOf(index);
    const RowFonts fonts = RowFonts::of(option.font);
    return {routeCellWidth(look, fonts), routeRowHeight(fonts)};
}

void RouteRowDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (!isTypedInto(editor))
        QStyledItemDelegate::setEditorData(editor, index);
}

bool RouteRowDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() == QEvent::ToolTip) {
        const RowFonts fonts = RowFonts::of(option.font);
        const QString text = toolTipAt(layoutRouteCell(m_lookOf(index), option.rect, fonts), fonts, event->pos());
        if (!text.isEmpty()) {
            QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), view);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace precedence
