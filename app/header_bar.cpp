#include "app/header_bar.h"

#include "app/colours.h"
#include "app/icons.h"
#include "app/widgets/elided_label.h"
#include "model/destinations.h"
#include "model/wording_answers.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace precedence {
namespace {

constexpr int kMargin = 16;
constexpr int kGap = 8;
constexpr double kTitleSize = 1.4;

QFont scaled(QFont font, double factor) {
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

/// One destination: what it is above, where it goes below.
QWidget* placeOf(const DestinationRow& row, const Colours& colours, QWidget* parent) {
    auto* place = new QWidget(parent);
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* name = new ElidedLabel(
        row.internet ? HeaderBar::tr("Internet, %1").arg(wording::name(*row.internet)) : row.destination.name, place);
    name->setFont(scaled(parent->font(), 0.9));
    auto* where = new ElidedLabel(wording::step(row.now, row.after), place);
    QFont strong = parent->font();
    strong.setBold(true);
    where->setFont(strong);
    QPalette tinted = parent->palette();
    tinted.setColor(QPalette::WindowText, colours.secondary);
    name->setPalette(tinted);
    if (row.moves()) {
        tinted.setColor(QPalette::WindowText, colours.waiting);
        where->setPalette(tinted);
    }
    where->setAccessibleName(HeaderBar::tr("%1 goes: %2").arg(name->wholeText(), where->wholeText()));
    layout->addWidget(name);
    layout->addWidget(where);
    return place;
}

} // namespace

HeaderBar::HeaderBar(DestinationsModel& destinations, QWidget* parent)
    : QWidget(parent)
    , m_destinations(destinations)
    , m_title(new QLabel(this))
    , m_system(new ElidedLabel({}, this))
    , m_places(new QWidget(this))
    , m_placesLayout(new QHBoxLayout(m_places))
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
    layout->addWidget(m_places, 5);

    auto* ask = new QVBoxLayout();
    ask->setSpacing(0);
    m_question->setPlaceholderText(tr("Where does traffic to an address go?"));
    m_question->setAccessibleName(tr("Destination address"));
    m_question->setClearButtonEnabled(true);
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
    m_question->setFocus(Qt::ShortcutFocusReason);
    m_question->selectAll();
}

void HeaderBar::showDestinations() {
    while (QLayoutItem* item = m_placesLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < m_destinations.rowCount(); ++row) {
        QWidget* place = placeOf(m_destinations.row(row), coloursOf(palette()), m_places);
        if (!m_destinations.row(row).internet) {
            place->setContextMenuPolicy(Qt::ActionsContextMenu);
            auto* unpin = new QAction(tr("Unpin"), place);
            connect(
                unpin, &QAction::triggered, this, [this, row] { m_destinations.unpin(row); }, Qt::QueuedConnection);
            place->addAction(unpin);
        }
        m_placesLayout->addWidget(place, 1);
    }
    m_placesLayout->addStretch(1);
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
