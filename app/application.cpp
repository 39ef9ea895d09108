#include "app/application.h"

#include "app/documents.h"
#include "app/lab_view.h"
#include "app/main_window.h"
#include "app/pages/lab_page.h"
#include "app/pages/priority_page.h"
#include "app/pinned_settings.h"
#include "app/recent_sources.h"
#include "app/source.h"
#include "app/stack_feed.h"
#include "app/system_check.h"
#include "model/wording.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace precedence {
namespace {

constexpr const char* kFirstLab = "lab:wired-and-wifi";
constexpr int kSettled = 400; // ms after the first snapshot, until everything that follows from it is painted

QString setting(const char* name) {
    return QString::fromLatin1(name);
}

QString stripOf(const Traits& traits) {
    if (traits.kind == StackKind::Lab)
        return Application::tr("Lab: simulated computer. Nothing here is real.");
    return {};
}

QString noticeOf(const Traits& traits) {
    const bool isReadOnly = traits.kind == StackKind::ThisComputer && !traits.canWrite();
    return isReadOnly ? Application::tr("This computer. Precedence can show it but not change it here yet.")
                      : QString();
}

QString titleOf(const Traits& traits) {
    switch (traits.kind) {
    case StackKind::ThisComputer: return Application::tr("This computer");
    case StackKind::Lab: return Application::tr("Lab");
    case StackKind::File: return Application::tr("From text");
    }
    return {};
}

} // namespace

Application::Application(QApplication& application, const PanelOptions& options)
    : m_options(options)
    , m_theme(application, options.theme) {
    m_settled.setSingleShot(true);
    connect(&m_settled, &QTimer::timeout, this, &Application::takePicture);
}

Application::~Application() = default;

void Application::start() {
    readLabs();
    followDesktop();
    m_window = std::make_unique<MainWindow>(m_models);
    connectWindow();
    connectTexts();
    showRecent();
    if (QSettings settings; m_options.screenshot.isEmpty())
        m_models.destinations.setPinned(loadPins(settings));
    openFirst();
    const bool isAsked = m_options.size != PanelOptions().size || !m_options.screenshot.isEmpty();
    if (isAsked || QSettings().value(setting("window")).isNull())
        m_window->resize(m_options.size);
    m_window->showPage(m_options.page);
    // What is read by now is there when the window opens, and is not laid out and painted over an empty one.
    if (m_feed)
        QCoreApplication::sendPostedEvents(m_feed.get());
    m_window->show();
    if (!m_options.destination.isEmpty())
        m_window->ask(m_options.destination);
}

void Application::followDesktop() {
    const auto follow = [this] {
        m_theme.setDesktopPrefersDark(m_desktop.prefersDark());
        QApplication::setEffectEnabled(Qt::UI_General, !m_desktop.reducesMotion());
    };
    connect(&m_desktop, &DesktopPreferences::changed, this, follow);
    follow();
    listenToDesktop(m_desktop);
}

void Application::connectWindow() {
    connect(m_window.get(), &MainWindow::sourceRequested, this, &Application::open);
    connect(m_window.get(), &MainWindow::readRequested, this, &Application::readAgain);
    connect(m_window.get(), &MainWindow::themeRequested, &m_theme, &Theme::choose);
    connect(&m_models.session, &Session::applyRequested, this, &Application::apply);
    connect(&m_models.destinations, &DestinationsModel::pinnedChanged, this, [this] {
        QSettings settings;
        savePins(settings, m_models.destinations.pinned());
    });
    connect(&m_window->labPage(), &LabPage::eventFired, this, &Application::fire);
    connect(&m_window->labPage(), &LabPage::administratorChosen, this, &Application::setLabRights);
    connect(&m_window->labPage(), &LabPage::countdownChosen, this,
        [](bool countsDown) { QSettings().setValue(QStringLiteral("labCountsDown"), countsDown); });
    connect(&m_models.session, &Session::wentBack, this, [this](const ChangeSet& changes, const QDateTime& at) {
        m_models.history.addWentBack(changes, m_backReason, at);
    });
    connectTrials();
    connectHolding();
    m_documents = std::make_unique<Documents>(m_models, *m_window, m_held, m_files);
}

void Application::openFirst() {
    const QString last = QSettings().value(setting("source"), QStringLiteral("live")).toString();
    open(m_options.source.isEmpty() ? last : m_options.source);
    if (!m_feed && !m_opener.isReading())
        openUsual();
}

/// This computer, else a lab.
void Application::openUsual() {
    if (m_options.source.isEmpty())
        open(QStringLiteral("live"));
    if (!m_feed)
        open(QString::fromLatin1(kFirstLab));
}

/// A text's files may have changed as well.
void Application::readAgain() {
    if (!m_feed)
        open(m_options.source);
    else if (m_feed->stack().capture)
        openText(m_parts, m_textSource, Waiting::Kept);
    else
        m_feed->readNow();
}

void Application::open(const QString& source) {
    const auto parsed = parseSource(source.toStdString());
    if (parsed && parsed->kind == Source::Kind::File) {
        openText(partsOf(*parsed), source, Waiting::Discarded);
        return;
    }
    auto stack = parsed ? openStack(*parsed) : Expected<OpenedStack>(fail(parsed.error()));
    if (!stack) {
        m_window->say(wording::sentence(stack.error()), true);
        return;
    }
    m_opener.drop();
    m_window->setReading({});
    m_parts.clear();
    show(std::move(*stack), Waiting::Discarded);
    m_held.setSource(*parsed);
    remember(source);
}

void Application::show(OpenedStack stack, Waiting waiting) {
    m_check.reset();
    m_feed.reset();
    m_models.session.setTrial({}, QDateTime::currentDateTime());
    m_models.session.applied({}, QDateTime::currentDateTime()); // its answer went with the feed
    // Who looks at a page, or types a question meanwhile, stays there when there is more of the same computer.
    m_leadsToPage = waiting == Waiting::Discarded;
    if (waiting == Waiting::Discarded)
        m_models.session.discardAll();
    m_models.session.forgetOutcomes();
    m_firstArrived = false;
    m_feed = std::make_unique<StackFeed>(std::move(stack));
    connectFeed();
    showSource();
    showLab();
    if (const auto started = m_feed->start(); !started)
        problemChanged(started.error());
}

void Application::remember(const QString& source) {
    if (!m_options.screenshot.isEmpty() || source.isEmpty())
        return;
    // Most open what they opened last; to write the same again is a file that the start would wait for.
    QSettings settings;
    if (settings.value(setting("source")).toString() == source)
        return;
    settings.setValue(setting("source"), source);
    rememberSource(settings, source);
    showRecent();
}

void Application::showRecent() {
    const auto scenarios = m_scenarios.value_or(std::vector<LabView::Scenario>());
    std::vector<MainWindow::Offer> recent;
    for (const QString& source : recentSources(QSettings())) {
        if (const QString title = recentTitle(source, scenarios); !title.isEmpty())
            recent.push_back({source, title});
    }
    m_window->setRecent(recent);
}

void Application::connectFeed() {
    connect(m_feed.get(), &StackFeed::arrived, this, &Application::arrived);
    connect(m_feed.get(), &StackFeed::problemChanged, this, &Application::problemChanged);
    connect(m_feed.get(), &StackFeed::trialTold, this, &Application::told);
    connect(m_feed.get(), &StackFeed::originalsTold, this, &Application::takeOriginals);
    m_check = std::make_unique<SystemCheck>(m_models.explain, *m_feed);
    connect(m_check.get(), &SystemCheck::sentenceChanged, m_window.get(), &MainWindow::setSystemAnswer);
}

void Application::arrived(const RouteSourcePtr& source, const QDateTime& at) {
    m_check->setSnapshot(source->snapshot);
    m_models.holding.setAllowed(maySetAgain());
    m_models.setSource(source, at);
    if (m_leadsToPage)
        m_window->priorityPage().chooseFirst();
    m_window->priorityPage().setTrouble({}, {}, false);
    showLab();
    // Only now is there a list that could have the focus.
    if (m_leadsToPage && m_options.destination.isEmpty() && !m_window->isAsking())
        m_window->showPage(std::exchange(m_options.page, PageName::Priority));
    m_leadsToPage = false;
    if (!m_firstArrived)
        settle();
    m_firstArrived = true;
}

/// There is something to see; a picture that was asked for is taken when all that follows from it is painted.
void Application::settle() {
    if (!m_options.screenshot.isEmpty())
        m_settled.start(kSettled);
}

void Application::problemChanged(const std::optional<Error>& problem) {
    if (!problem)
        return;
    const QString reason = wording::sentence(*problem, m_feed->stack().reader->traits().system);
    // What was read before stays to be seen; only where there is nothing else does the page say why.
    if (m_models.session.hasSnapshot() && m_firstArrived)
        m_window->say(tr("The last reading failed; what you see is older. %1").arg(reason), true);
    else {
        m_window->priorityPage().setTrouble(tr("This computer could not be read."), reason, true);
        settle();
    }
}

void Application::showSource() {
    const Traits traits = m_feed->stack().reader->traits();
    m_window->setSource(titleOf(traits), wording::plain(traits.system), stripOf(traits));
    m_window->setNotice(noticeOf(traits));
    const bool isText = m_feed->stack().capture;
    m_window->setText(isText ? &m_text : nullptr);
    m_window->setAbilities({.canKeep = traits.keepsChanges && !isText,
        .asksForRights = m_feed->stack().asksForRights,
        .canTry = m_feed->stack().trials != nullptr,
        .copiesCommands = isText});
}

void Application::takePicture() {
    const bool isSaved = m_window->grab().save(m_options.screenshot);
    QCoreApplication::exit(isSaved ? 0 : 1);
}

} // namespace precedence
