// Texts in place of a computer: opened beside what is shown, added to, and answered with commands.
#include "app/application.h"
#include "app/command_copies.h"
#include "app/main_window.h"
#include "app/pages/priority_page.h"
#include "app/stack_feed.h"
#include "app/text_doors.h"
#include "model/wording.h"
#include "platform/interchange/commands/collect_command.h"
#include "platform/interchange/snapshot_file/snapshot_file.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>

#include <utility>

namespace precedence {
namespace {

constexpr int kSlow = 300; // ms of reading, from which on it is said

QString namesOf(const std::vector<CaptureStack::Part>& parts) {
    QStringList names;
    for (const CaptureStack::Part& part : parts)
        names.push_back(part.file.empty() ? Application::tr("the text")
                                          : QString::fromStdU16String(part.file.filename().u16string()));
    return names.join(QStringLiteral(", "));
}

void copy(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

void Application::connectTexts() {
    connect(&m_opener, &TextOpener::opened, this, &Application::showText);
    connect(&m_opener, &TextOpener::refused, this, &Application::textRefused);
    m_slow.setSingleShot(true);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (m_opener.isReading())
            m_window->setReading(tr("Reading %1 …").arg(m_readingNames));
    });
    TextDoors& doors = m_window->textDoors();
    connect(&doors, &TextDoors::textCame, this,
        [this](const QString& text, TextPlace place) { takeText({{.text = text.toStdString()}}, {}, place); });
    connect(&doors, &TextDoors::filesCame, this, [this](const QStringList& files, TextPlace place) {
        QStringList sources;
        for (const QString& file : files)
            sources.push_back(QStringLiteral("file:") + file);
        const QString source = sources.join(u'\n');
        if (const auto parsed = parseSource(source.toStdString()))
            takeText(partsOf(*parsed), source, place);
    });
    connect(m_window.get(), &MainWindow::readingStopped, &m_opener, &TextOpener::cancel);
    connect(m_window.get(), &MainWindow::commandsRequested, this, &Application::copyCommands);
    connect(m_window.get(), &MainWindow::collectCommandRequested, this, &Application::copyCollectCommand);
    connect(m_window.get(), &MainWindow::saveRequested, this, &Application::save);
}

void Application::takeText(std::vector<CaptureStack::Part> parts, const QString& source, TextPlace place) {
    if (place == TextPlace::Anew || !m_feed || !m_feed->stack().capture) {
        openText(std::move(parts), source, Waiting::Discarded);
        return;
    }
    parts.insert(parts.begin(), m_parts.begin(), m_parts.end());
    openText(std::move(parts), {}, Waiting::Kept);
}

/// source: empty where it cannot be opened again later, because a part of it was pasted.
void Application::openText(std::vector<CaptureStack::Part> parts, const QString& source, Waiting waiting) {
    m_textSource = source;
    m_textWaiting = waiting;
    m_readingNames = namesOf(parts);
    m_opener.open(std::move(parts));
    m_slow.start(kSlow);
    // There is nothing yet that could stay to be seen.
    if (!m_feed)
        m_window->priorityPage().setTrouble(tr("Reading %1 …").arg(m_readingNames), {}, false);
}

void Application::showText(const std::shared_ptr<OpenedText>& text) {
    m_window->setReading({});
    m_parts = std::move(text->parts);
    m_text = std::move(text->view);
    show(std::move(text->stack), m_textWaiting);
    m_held.setSource({.kind = Source::Kind::File});
    remember(m_textSource);
}

void Application::textRefused(const Error& error) {
    m_window->setReading({});
    const QString reason = wording::sentence(error);
    if (m_feed) {
        m_window->say(reason, true);
        return;
    }
    if (m_options.source.isEmpty())
        openUsual();
    if (m_feed)
        m_window->say(reason, true);
    else
        m_window->priorityPage().setTrouble(tr("This text could not be read."), reason, true);
    settle();
}

void Application::copyCommands(bool isOther) {
    const Session& session = m_models.session;
    const CommandLanguage usual = usualLanguage(session.snapshot()->traits());
    const CommandLanguage language = isOther ? otherLanguage(usual) : usual;
    const auto commands = commandsFor(session.waiting().changeSet(), *session.snapshot(), language);
    if (!commands) {
        m_window->say(wording::sentence(commands.error(), session.snapshot()->traits().system), true);
        return;
    }
    copy(clipboardText(*commands, language));
    m_window->say(copiedSentence(language), false);
}

void Application::copyCollectCommand(bool isLinux) {
    const std::string_view command = isLinux ? collectCommandForLinux() : collectCommandForWindows();
    copy(QString::fromUtf8(command.data(), static_cast<qsizetype>(command.size())));
    m_window->say(
        tr("Copied. The user runs it in a terminal; what it collects is on their clipboard then, to be sent to "
           "you and pasted here. It changes nothing and needs no rights."),
        false);
}

void Application::save(const QString& file) {
    const SnapshotPtr snapshot = m_models.session.snapshot();
    m_files.run([this, file, snapshot] {
        QSaveFile target(file);
        const std::string text = writeSnapshotFile(*snapshot);
        const bool isSaved =
            target.open(QIODevice::WriteOnly) &&
            target.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size()) &&
            target.commit();
        const QString reason = isSaved ? QString() : target.errorString();
        QMetaObject::invokeMethod(
            this, [this, file, reason] { saved(file, reason); }, Qt::QueuedConnection);
    });
}

void Application::saved(const QString& file, const QString& reason) {
    const QString name = QFileInfo(file).fileName();
    if (reason.isEmpty())
        m_window->say(tr("%1 is saved. It opens here like a text, on any computer.").arg(name), false);
    else
        m_window->say(tr("%1 could not be saved: %2. Choose another folder.").arg(name, reason), true);
}

} // namespace precedence
