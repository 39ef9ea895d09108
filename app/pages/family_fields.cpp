#include "app/pages/family_fields.h"

#include "app/pages/pane_parts.h"
#include "model/network/metric.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace precedence {

FamilyFields::FamilyFields(QWidget* parent)
    : QWidget(parent)
    , m_title(new ToneLabel(Tone::Plain, this, TextRole::Strong))
    , m_absent(new ToneLabel(Tone::Secondary, this))
    , m_automatic(new QRadioButton(this))
    , m_manual(new QRadioButton(tr("manual"), this))
    , m_metric(new QSpinBox(this))
    , m_defaultRoutes(new QCheckBox(tr("Use its default routes"), this))
    , m_step(new ToneLabel(Tone::Waiting, this))
    , m_remark(new ToneLabel(Tone::Secondary, this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    m_title->setWordWrap(false);
    m_title->setMinimumWidth(40);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_absent, 0, 1, 1, 2);
    grid->addWidget(m_automatic, 0, 1, 1, 2);
    grid->addWidget(m_manual, 1, 1);
    grid->addWidget(m_metric, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_step, 2, 1, 1, 2);
    grid->addWidget(m_remark, 3, 1, 1, 2);
    grid->addWidget(m_defaultRoutes, 4, 1, 1, 2);
    grid->setColumnStretch(2, 1);
    m_metric->setRange(static_cast<int>(kLowestMetric), static_cast<int>(kHighestMetric));
    m_metric->setKeyboardTracking(false);
    m_metric->setAlignment(Qt::AlignRight);
    m_metric->setFocusPolicy(Qt::StrongFocus);
    m_metric->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_metric->installEventFilter(this);
    connectParts();
}

void FamilyFields::connectParts() {
    connect(m_automatic, &QRadioButton::clicked, this, [this] {
        m_touched = false;
        m_metric->setEnabled(false);
        if (!m_state.automatic)
            emit automaticChosen();
    });
    connect(m_manual, &QRadioButton::clicked, this, [this] {
        m_touched = m_touched || m_state.automatic;
        m_metric->setEnabled(true);
        m_metric->setFocus();
        m_metric->selectAll();
    });
    // The box tells of what is typed only when it is done.
    connect(m_metric->findChild<QLineEdit*>(), &QLineEdit::textEdited, this, [this] { m_touched = true; });
    connect(m_metric, &QSpinBox::valueChanged, this, [this] { m_touched = true; });
    connect(m_metric, &QSpinBox::editingFinished, this, &FamilyFields::commit);
    connect(m_defaultRoutes, &QCheckBox::clicked, this, &FamilyFields::defaultRoutesChosen);
}

void FamilyFields::setState(const FamilyState& state) {
    if (state.adapter != m_state.adapter)
        m_touched = false;
    m_state = state;
    m_title->setWords(state.family);
    m_absent->setWords(state.bound ? state.unknown : tr("not bound"));
    m_automatic->setText(state.automaticNumber > 0 ? tr("automatic %1").arg(state.automaticNumber) : tr("automatic"));
    m_automatic->setAccessibleName(tr("%1, automatic metric").arg(state.family));
    m_manual->setAccessibleName(tr("%1, manual metric").arg(state.family));
    m_metric->setAccessibleName(tr("Metric for %1").arg(state.family));
    m_defaultRoutes->setAccessibleName(tr("Use its default routes for %1").arg(state.family));
    const bool isKnown = state.bound && state.unknown.isEmpty();
    for (QWidget* part :
        {static_cast<QWidget*>(m_automatic), static_cast<QWidget*>(m_manual), static_cast<QWidget*>(m_metric)})
        part->setVisible(isKnown);
    m_defaultRoutes->setVisible(state.bound && state.defaultRoutes.has_value());
    m_step->setWords(state.waiting ? state.step : QString());
    m_remark->setWords(state.remark);
    m_automatic->setEnabled(state.canSetMetric);
    m_manual->setEnabled(state.canSetMetric);
    m_defaultRoutes->setEnabled(state.canSetDefaultRoutes);
    m_defaultRoutes->setChecked(state.defaultRoutes.value_or(false));
    if (!m_touched)
        showMode();
}

void FamilyFields::showMode() {
    const QSignalBlocker quiet(m_metric);
    m_automatic->setChecked(m_state.automatic);
    m_manual->setChecked(!m_state.automatic);
    m_metric->setEnabled(m_state.canSetMetric && !m_state.automatic);
    if (m_state.manualNumber > 0)
        m_metric->setValue(m_state.manualNumber);
    m_touched = false;
}

void FamilyFields::commit() {
    if (!m_touched || !m_manual->isChecked())
        return;
    m_touched = false;
    if (m_state.automatic || m_metric->value() != m_state.manualNumber)
        emit manualEntered(m_metric->value());
}

bool FamilyFields::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel && !m_metric->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress && m_touched && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        showMode();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace precedence
