// Rows that change places glide there instead of jumping: over the list lies, for a moment, a picture of each row on
// its way from where it was to where it is. The list itself has them in their places at once, so that nothing has to
// wait. Where the desktop wants no motion (Qt::UI_General is off), nothing is laid over it. GUI thread.
#pragma once

#include <QHash>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

class QAbstractItemView;
class QVariantAnimation;

namespace precedence {

class RowGlide : public QWidget {
    Q_OBJECT

public:
    static constexpr int kDuration = 120; ///< ms

    /// keyRole: what tells a top-level row from the others, as a QString. A child of the view's viewport.
    RowGlide(QAbstractItemView& view, int keyRole);
    ~RowGlide() override;

    [[nodiscard]] bool isGliding() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        QPixmap picture;
        int from = 0;
        int to = 0;
    };

    void remember();
    void begin();
    [[nodiscard]] QHash<QString, QRect> places() const;

    QAbstractItemView& m_view;
    int m_keyRole;
    QHash<QString, QRect> m_before;
    QTimer m_begin;
    std::vector<Row> m_rows;
    std::unique_ptr<QVariantAnimation> m_animation;
};

} // namespace precedence
