#include "app/header_bar.h"

#include "app/colours.h"
#include "app/destination_place.h"
#include "app/icons.h"
#include "app/pins_menu.h"
#include "app/widgets/clear_button.h"
#include "app/widgets/elided_label.h"
#include "model/destinations.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace precedence {
namespace {

constexpr int kMargin = 16;
constexpr int kGap = 8;
constexpr double kTitleSize = 1.4;
constexpr int kAlwaysShown = 2; // the internet, in both families

QFont scaled(QFont font, double factor) {
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

HeaderBar::HeaderBar(DestinationsModel& destinations, QWidget* parent)
    : QWidget(parent)
    , m_destinations(destinations)
    , m_title(new QLabel(this))
    , m_system(new ElidedLabel({}, this))
    , m_places(new QWidget(this))
    , m_placesLayout(new QHBoxLayout(m_places))
    , m_pins(new PinsMenu(
          destinations, [this](const QString& address) { emit asked(address); }, this))
    , m_more(new QToolButton(this))
    , m_question(new QLineEdit(this))
    , m_answer(new ElidedLabel({}, this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kMargin, kGap, kMargin, kGap);
    layout->setSpacing(kMargin);

    auto* source = new QVBoxLayout();
    source->setSpacing(0);
    m_title->setFont(scaled(font(), kTitleSize));
    m_system->setFont(scaled(font(), 0.9));
    source->addWidget(m_title);
    source->addWidget(m_system);
    layout->addLayout(source, 2);

    m_placesLayout->setContentsMargins(0, 0, 0, 0);
    m_placesLayout->setSpacing(kMargin);
    m_placesLayout->addStretch(1);
    // However many are pinned, the window can be narrow.
    m_places->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_places, 5);
    m_more->setMenu(m_pins);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    m_more->hide();
    layout->addWidget(m_more);

    auto* ask = new QVBoxLayout();
    ask->setSpacing(0);
    m_question->setPlaceholderText(tr("Where does traffic to an address go?"));
    m_question->setAccessibleName(tr("Destination address"));
    addClearButton(*m_question);
    auto* search = m_question->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    search->setText(tr("Ask"));
    search->setToolTip(tr("Say where traffic to this address goes, and why."));
    connect(search, &QAction::triggered, this, [this] { emit asked(m_question->text().trimmed()); });
    auto* pin = m_question->addAction(icon(IconName::Pin), QLineEdit::TrailingPosition);
    pin->setText(tr("Pin this destination"));
    pin->setToolTip(tr("Pin this destination: the header then always shows where it goes."));
    m_answer->setFont(scaled(font(), 0.9));
    ask->addWidget(m_question);
    ask->addWidget(m_answer);
    layout->addLayout(ask, 3);

    connect(m_question, &QLineEdit::returnPressed, this, [this] { emit asked(m_question->text().trimmed()); });
    connect(m_question, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            emit asked({});
    });
    connect(pin, &QAction::triggered, this, [this] { emit pinRequested(m_question->text().trimmed()); });
    connect(&m_destinations, &QAbstractItemModel::dataChanged, this, &HeaderBar::showDestinations);
    connect(&m_destinations, &QAbstractItemModel::rowsInserted, this, &HeaderBar::showDestinations);
    connect(&m_destinations, &QAbstractItemModel::rowsRemoved, this, &HeaderBar::showDestinations);
    connect(&m_destinations, &QAbstractItemModel::rowsMoved, this, &HeaderBar::showDestinations);
    colour();
    showDestinations();
}

void HeaderBar::setSource(const QString& title, const QString& system) {
    m_title->setText(title);
    m_system->setWholeText(system);
}

void HeaderBar::setQuestion(const QString& destination) {
    m_question->setText(destination);
}

void HeaderBar::setShortAnswer(const QString& answer) {
    m_answer->setWholeText(answer);
}

void HeaderBar::focusQuestion() {
    m_wasCalled = true;
    m_question->setFocus(Qt::ShortcutFocusReason);
    m_question->selectAll();
}

bool HeaderBar::isAsking() const {
    return m_question->hasFocus() && (m_wasCalled || !m_question->text().isEmpty());
}

QMenu* HeaderBar::pinsMenu() {
    return m_pins;
}

void HeaderBar::showDestinations() {
    const int rows = m_destinations.rowCount();
    const int room = std::max(kAlwaysShown, m_places->width() / (DestinationPlace::kLeastWidth + kMargin));
    const int shown = rows <= room ? rows : std::max(kAlwaysShown, room - 1);
    resizePlaces(std::min(shown, rows));
    for (int row = 0; row < static_cast<int>(m_shown.size()); ++row)
        showPlace(row);
    if (shown < rows) {
        m_more->setText(tr("+%1").arg(rows - shown));
        m_more->setAccessibleName(tr("%n more pinned destinations", "", rows - shown));
    }
    m_more->setVisible(shown < rows);
}

void HeaderBar::resizePlaces(int count) {
    while (static_cast<int>(m_shown.size()) > count) {
        m_shown.back()->deleteLater();
        m_placesLayout->removeWidget(m_shown.back());
        m_shown.back()->hide();
        m_shown.pop_back();
    }
    while (static_cast<int>(m_shown.size()) < count) {
        const auto row = static_cast<int>(m_shown.size());
        auto* place = new DestinationPlace(m_places);
        connect(place, &QWidget::customContextMenuRequested, this, [this, row, place](const QPoint& position) {
            auto* menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            addPinActions(*menu, m_destinations, row, [this](const QString& address) { emit asked(address); });
            menu->popup(place->mapToGlobal(position));
        });
        m_placesLayout->insertWidget(row, place, 1);
        place->QWidget::show();
        m_shown.push_back(place);
    }
}

void HeaderBar::showPlace(int row) {
    DestinationPlace& place = *m_shown[static_cast<std::size_t>(row)];
    const DestinationRow& destination = m_destinations.row(row);
    place.show(destination, palette());
    const bool isPinned = !destination.internet;
    place.setToolTip(isPinned ? m_destinations.index(row).data(Qt::ToolTipRole).toString().toHtmlEscaped() : QString());
    place.setContextMenuPolicy(isPinned ? Qt::CustomContextMenu : Qt::DefaultContextMenu);
}

void HeaderBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showDestinations();
}

void HeaderBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colour();
        showDestinations();
    }
}

void HeaderBar::colour() {
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, coloursOf(palette()).secondary);
    m_system->setPalette(quiet);
    m_answer->setPalette(quiet);
}

} // namespace precedence
