// Paints the rows of adapters. Knows no model: a function given at the start says what each cell shows. It paints the
// whole cell, selection and focus included, so the view needs no style of its own; std::monostate leaves a cell to Qt.
// Editors are Qt's. The view should have an indentation of 0 and no root decoration. For the GUI thread.
#pragma once

#include "app/delegates/adapter_look.h"

#include <QStyledItemDelegate>

#include <functional>

namespace precedence {

class AdapterRowDelegate : public QStyledItemDelegate {
public:
    using LookOf = std::function<AdapterCellLook(const QModelIndex&)>;

    explicit AdapterRowDelegate(LookOf lookOf, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    LookOf m_lookOf;
};

} // namespace precedence
