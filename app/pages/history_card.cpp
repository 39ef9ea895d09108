#include "app/pages/history_card.h"

#include "app/colours.h"
#include "app/icons.h"
#include "model/history.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace precedence {
namespace {

constexpr int kIcon = 20;

struct Kind {
    IconName icon;
    QString name;
    QColor colour;
};

Kind kindOf(int kind, const QPalette& palette) {
    const Colours& colours = coloursOf(palette);
    switch (static_cast<HistoryEntry::Kind>(kind)) {
    case HistoryEntry::Kind::Applied: return {IconName::Check, HistoryCard::tr("Applied here"), colours.inUse};
    case HistoryEntry::Kind::SetAgain: return {IconName::Redo, HistoryCard::tr("Set again by itself"), colours.inUse};
    case HistoryEntry::Kind::HeldOff:
        return {IconName::Warning, HistoryCard::tr("Not set again any more"), colours.waiting};
    case HistoryEntry::Kind::Kept: return {IconName::Pin, HistoryCard::tr("Kept"), colours.inUse};
    case HistoryEntry::Kind::WentBack: return {IconName::Undo, HistoryCard::tr("Went back"), colours.waiting};
    case HistoryEntry::Kind::Refused: return {IconName::Error, HistoryCard::tr("Refused"), colours.error};
    case HistoryEntry::Kind::Otherwise: break;
    }
    return {IconName::Info, HistoryCard::tr("Changed, not by Precedence"), palette.color(QPalette::Text)};
}

QLabel* textLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setTextColour(QLabel& label, const QColor& colour) {
    if (label.palette().color(QPalette::WindowText) == colour)
        return;
    QPalette own = label.palette();
    own.setColor(QPalette::WindowText, colour);
    label.setPalette(own);
}

} // namespace

HistoryCard::HistoryCard(const QModelIndex& entry, QWidget* parent)
    : QFrame(parent)
    , m_kind(entry.data(HistoryModel::KindRole).toInt())
    , m_time(new QLabel(this))
    , m_icon(new QLabel(this))
    , m_name(new QLabel(this))
    , m_reason(textLabel(entry.data(HistoryModel::ReasonRole).toString(), this))
    , m_putBack(new QPushButton(icon(IconName::Undo), tr("Put back"), this)) {
    const QStringList sentences = entry.data(HistoryModel::SentencesRole).toStringList();
    m_time->setText(
        QLocale().toString(entry.data(HistoryModel::TimeRole).toDateTime().toLocalTime().time(), QLocale::ShortFormat));
    m_time->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00:00 AM")));
    m_name->setText(kindOf(m_kind, palette()).name);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_reason->setVisible(!m_reason->text().isEmpty());
    m_putBack->setAutoDefault(false);
    m_putBack->setAccessibleName(tr("Put back: %1").arg(sentences.join(QLatin1String("; "))));
    m_putBack->setToolTip(tr("Makes the opposite change wait. Nothing is written until you apply it."));
    setAccessibleName(entry.data(Qt::AccessibleTextRole).toString());

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_time, 0, 0, Qt::AlignTop);
    layout->addWidget(m_icon, 0, 1, Qt::AlignTop);
    layout->addWidget(m_name, 0, 2, Qt::AlignTop);
    int line = 1;
    for (const QString& sentence : sentences)
        layout->addWidget(textLabel(sentence, this), line++, 2);
    layout->addWidget(m_reason, line++, 2);
    layout->addWidget(m_putBack, 0, 3, line, 1, Qt::AlignTop);
    layout->setColumnStretch(2, 1);
    setPutBack(entry.data(HistoryModel::PutBackRole).toBool());
    connect(m_putBack, &QPushButton::clicked, this, &HistoryCard::putBackRequested);
    setFrameShape(QFrame::StyledPanel);
    colour();
}

void HistoryCard::setPutBack(bool possible) {
    m_putBack->setVisible(possible);
}

void HistoryCard::colour() {
    const Kind kind = kindOf(m_kind, palette());
    m_icon->setPixmap(iconPixmap(kind.icon, kIcon, kind.colour, devicePixelRatioF()));
    setTextColour(*m_time, coloursOf(palette()).secondary);
    setTextColour(*m_name, kind.colour);
}

void HistoryCard::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace precedence
