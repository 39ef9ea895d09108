#include "app/pages/unread_pane.h"

#include "app/colours.h"
#include "app/pages/pane_parts.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace precedence {
namespace {

constexpr int kLinesHigh = 8;
constexpr int kMargin = 16;
constexpr int kGap = 8;
/// A mark and a number before each line; the mark is the sign beside the colour.
const QString kRead = QStringLiteral("  ");
const QString kUnread = QStringLiteral("\u25b8 ");

} // namespace

UnreadPane::UnreadPane(QWidget* parent)
    : LatePage(parent) {}

void UnreadPane::build() {
    m_heading = new ToneLabel(Tone::Plain, this, TextRole::Strong);
    m_explanation = new ToneLabel(Tone::Secondary, this, TextRole::Small);
    m_lines = new QPlainTextEdit(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kGap, kMargin, kGap);
    layout->setSpacing(kGap / 2);
    auto* top = new QHBoxLayout();
    auto* words = new QVBoxLayout();
    words->setSpacing(0);
    words->addWidget(m_heading);
    words->addWidget(m_explanation);
    top->addLayout(words, 1);
    auto* close = new QToolButton(this);
    close->setIcon(icon(IconName::Close));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close the lines that were not read"));
    top->addWidget(close, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_lines);
    m_lines->setReadOnly(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setAccessibleName(tr("Lines that were not read"));
    m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * kLinesHigh + kGap);
    connect(close, &QToolButton::clicked, this, &UnreadPane::closed);
}

void UnreadPane::setText(const TextView& text) {
    buildNow();
    m_text = text;
    m_heading->setWords(tr("%n lines were not read", "", static_cast<int>(text.unread)));
    m_explanation->setWords(
        text.unreadShown < text.unread
            ? tr("Nothing of them is in what is shown. Here are the first %1, with their neighbours.")
                  .arg(text.unreadShown)
            : tr("Nothing of them is in what is shown. Here they are, with their neighbours."));
    write();
}

void UnreadPane::write() {
    qsizetype widest = 1;
    for (const TextView::Text& text : m_text.texts)
        widest = std::max(widest, QString::number(text.lines.isEmpty() ? 0 : text.lines.last().number).size());
    QStringList written;
    m_unread.clear();
    for (qsizetype i = 0; i < m_text.texts.size(); ++i) {
        const TextView::Text& text = m_text.texts[i];
        if (!text.name.isEmpty() || m_text.texts.size() > 1)
            written.push_back(text.name.isEmpty() ? tr("Text %1").arg(i + 1) : text.name);
        qsizetype last = 0;
        for (const TextView::Line& line : text.lines) {
            if (last > 0 && line.number > last + 1)
                written.push_back(kRead + QString(widest, QChar(u'\u00b7')));
            last = line.number;
            if (line.isUnread)
                m_unread.push_back(static_cast<int>(written.size()));
            QString words = line.words;
            // One line here for one line there, whatever stands in it.
            words.replace(QChar::ParagraphSeparator, u' ').replace(QChar::LineSeparator, u' ').replace(u'\r', u' ');
            written.push_back((line.isUnread ? kUnread : kRead) + QString::number(line.number).rightJustified(widest) +
                              QStringLiteral("  ") + words);
        }
    }
    m_lines->setPlainText(written.join(u'\n'));
    mark();
}

void UnreadPane::mark() {
    const Colours& colours = coloursOf(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (const int line : m_unread) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_lines->document()->findBlockByNumber(line));
        selection.format.setBackground(colours.waitingFill);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.push_back(selection);
    }
    m_lines->setExtraSelections(marks);
}

void UnreadPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isBuilt())
        mark();
}

void UnreadPane::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, coloursOf(palette()).line);
}

} // namespace precedence
