#include "app/text_doors.h"

#include "app/icons.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

namespace precedence {
namespace {

QStringList filesOf(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            files.push_back(url.toLocalFile());
    }
    return files;
}

bool holdsText(const QMimeData& data) {
    return data.hasUrls() ? !filesOf(data).isEmpty() : data.hasText();
}

} // namespace

TextDoors::TextDoors(QWidget& window)
    : QObject(&window)
    , m_window(window) {}

void TextDoors::addOpening(QMenu& menu) {
    menu.addAction(
        icon(IconName::Text), tr("&Open a text …"), QKeySequence::Open, this, [this] { chooseFiles(TextPlace::Anew); });
    menu.addAction(tr("&Paste a text"), QKeySequence::Paste, this, [this] { paste(TextPlace::Anew); });
}

void TextDoors::addAdding(QMenu& menu) {
    menu.addAction(
        tr("&Paste it"), QKeySequence(QStringLiteral("Ctrl+Shift+V")), this, [this] { paste(TextPlace::SameMachine); });
    menu.addAction(tr("From a &file …"), QKeySequence(QStringLiteral("Ctrl+Shift+O")), this,
        [this] { chooseFiles(TextPlace::SameMachine); });
}

void TextDoors::openToDrops() {
    m_window.setAcceptDrops(true);
    m_window.installEventFilter(this);
    // Of widgets that lie on each other only the first that takes drops is asked.
    for (QWidget* widget : m_window.findChildren<QWidget*>()) {
        if (widget->acceptDrops() && !qobject_cast<QLineEdit*>(widget))
            widget->installEventFilter(this);
    }
}

void TextDoors::chooseFiles(TextPlace place) {
    const QStringList files = QFileDialog::getOpenFileNames(&m_window,
        place == TextPlace::Anew ? tr("Open texts of one computer") : tr("Add texts of the same computer"), {},
        tr("Texts and snapshots (*.txt *.log *.json *.csv *.html *.eml);;All files (*)"));
    if (!files.isEmpty())
        emit filesCame(files, place);
}

void TextDoors::paste(TextPlace place) {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data || !take(*data, place))
        emit refused(tr("The clipboard holds no text. Copy what the tool printed, and paste it here."));
}

bool TextDoors::take(const QMimeData& data, TextPlace place) {
    const QStringList files = filesOf(data);
    const QString text = data.hasUrls() ? QString() : data.text();
    if (!files.isEmpty())
        emit filesCame(files, place);
    else if (!text.isEmpty())
        emit textCame(text, place);
    return !files.isEmpty() || !text.isEmpty();
}

bool TextDoors::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    // A row that is dragged in this window is the list's own.
    if (drop->source() || !holdsText(*drop->mimeData()))
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (type == QEvent::Drop)
        take(*drop->mimeData(), TextPlace::Anew);
    return true;
}

} // namespace precedence
