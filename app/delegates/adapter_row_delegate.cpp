#include "app/delegates/adapter_row_delegate.h"

#include "app/delegates/cell_painting.h"
#include "app/delegates/typed_editor.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace precedence {

AdapterRowDelegate::AdapterRowDelegate(LookOf lookOf, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_lookOf(std::move(lookOf)) {}

void AdapterRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const AdapterCellLook look = m_lookOf(index);
    if (std::holds_alternative<std::monostate>(look)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const RowFonts fonts = RowFonts::of(option.font);
    paintCellBackground(*painter, option, index.column() == 0);
    paintCell(*painter, layoutAdapterCell(look, option.rect, fonts), fonts, option.palette);
    paintCellFocus(*painter, option);
}

QSize AdapterRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const AdapterCellLook look = m_lookOf(index);
    if (std::holds_alternative<std::monostate>(look))
        return QStyledItemDelegate::sizeHint(option, index);
    const RowFonts fonts = RowFonts::of(option.font);
    const bool group = std::holds_alternative<GroupLook>(look);
    return {adapterCellWidth(look, fonts), group ? groupRowHeight(fonts) : adapterRowHeight(fonts)};
}

void AdapterRowDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (!isTypedInto(editor))
        QStyledItemDelegate::setEditorData(editor, index);
}

bool AdapterRowDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() == QEvent::ToolTip) {
        const RowFonts fonts = RowFonts::of(option.font);
        const QString text = toolTipAt(layoutAdapterCell(m_lookOf(index), option.rect, fonts), fonts, event->pos());
        if (!text.isEmpty()) {
            QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), view);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace precedence
