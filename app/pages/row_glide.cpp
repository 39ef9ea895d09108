#include "app/pages/row_glide.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QVariantAnimation>

#include <cmath>
#include <utility>

namespace precedence {

RowGlide::RowGlide(QAbstractItemView& view, int keyRole)
    : QWidget(view.viewport())
    , m_view(view)
    , m_keyRole(keyRole)
    , m_animation(std::make_unique<QVariantAnimation>()) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_animation->setDuration(kDuration);
    m_animation->setEasingCurve(QEasingCurve::OutCubic);
    m_animation->setStartValue(0.0);
    m_animation->setEndValue(1.0);
    connect(m_animation.get(), &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(m_animation.get(), &QVariantAnimation::finished, this, &QWidget::hide);
    m_begin.setSingleShot(true);
    connect(&m_begin, &QTimer::timeout, this, &RowGlide::begin);
    connect(view.model(), &QAbstractItemModel::rowsAboutToBeMoved, this, &RowGlide::remember);
}

RowGlide::~RowGlide() = default;

bool RowGlide::isGliding() const {
    return m_animation->state() == QAbstractAnimation::Running;
}

QHash<QString, QRect> RowGlide::places() const {
    QHash<QString, QRect> places;
    const QAbstractItemModel& model = *m_view.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const QRect place = m_view.visualRect(index);
        if (const QString key = index.data(m_keyRole).toString(); !key.isEmpty() && place.isValid())
            places.insert(key, QRect(0, place.top(), m_view.viewport()->width(), place.height()));
    }
    return places;
}

/// A new state moves rows one by one; they glide once, when all of them are where they belong.
void RowGlide::remember() {
    if (!m_before.isEmpty() || !m_view.isVisible() || !QApplication::isEffectEnabled(Qt::UI_General))
        return;
    m_before = places();
    m_begin.start(0);
}

void RowGlide::begin() {
    const QHash<QString, QRect> before = std::exchange(m_before, {});
    m_animation->stop();
    hide();
    m_rows.clear();
    const QHash<QString, QRect> after = places();
    const QRect seen = m_view.viewport()->rect();
    for (auto place = after.begin(); place != after.end(); ++place) {
        const auto was = before.find(place.key());
        const QRect shown = *place & seen;
        if (was != before.end() && was->top() != place->top() && !shown.isEmpty())
            m_rows.push_back({m_view.viewport()->grab(shown), was->top() + shown.top() - place->top(), shown.top()});
    }
    if (m_rows.empty())
        return;
    setGeometry(seen);
    raise();
    show();
    m_animation->start();
}

void RowGlide::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const double way = m_animation->currentValue().toDouble();
    // Where a row is leaving or arriving, the list itself already shows the end of it.
    for (const Row& row : m_rows)
        painter.fillRect(
            0, row.to, width(), static_cast<int>(row.picture.deviceIndependentSize().height()), palette().base());
    for (const Row& row : m_rows)
        painter.drawPixmap(0, static_cast<int>(std::lround(row.from + (row.to - row.from) * way)), row.picture);
}

} // namespace precedence
