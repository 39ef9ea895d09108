#include "app/widgets/elided_lines.h"

#include "app/widgets/elided_label.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace precedence {

ElidedLines::ElidedLines(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    hide();
}

ElidedLabel* ElidedLines::addLine() {
    auto* line = new ElidedLabel({}, this);
    auto* copy = new QAction(tr("Copy"), line);
    connect(copy, &QAction::triggered, line, [line] { QGuiApplication::clipboard()->setText(line->wholeText()); });
    line->addAction(copy);
    line->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_column->addWidget(line);
    return line;
}

void ElidedLines::setLines(const QStringList& lines) {
    while (m_lines.size() < lines.size())
        m_lines.push_back(addLine());
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (i < lines.size())
            m_lines[i]->setWholeText(lines[i]);
        m_lines[i]->setVisible(i < lines.size());
    }
    setVisible(!lines.isEmpty());
}

} // namespace precedence
