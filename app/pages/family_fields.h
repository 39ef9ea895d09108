// The metric of an adapter in one family as people set it: automatic or a number, and whether its default routes count.
// What is being typed stays while new states come; it is committed by Enter or by leaving the field, Escape gives it
// up. It changes nothing itself. For the GUI thread.
#pragma once

#include <QString>
#include <QWidget>

#include <optional>

class QCheckBox;
class QRadioButton;
class QSpinBox;

namespace precedence {

class ToneLabel;

struct FamilyState {
    QString adapter = {}; ///< whose it is: another one ends an edit
    QString family = {};  ///< "IPv4"
    bool bound = true;
    bool automatic = true;
    QString unknown = {};    ///< what stands in place of automatic and manual where a source does not tell them
    int automaticNumber = 0; ///< 0: not known
    int manualNumber = 0;    ///< 0: not known
    bool waiting = false;
    std::optional<bool> defaultRoutes = {}; ///< nothing: not known
    bool canSetMetric = false;
    bool canSetDefaultRoutes = false;
    QString step = {};   ///< "35 -> 4 manual", where something waits
    QString remark = {}; ///< after a restart
};

class FamilyFields : public QWidget {
    Q_OBJECT

public:
    explicit FamilyFields(QWidget* parent = nullptr);

    void setState(const FamilyState& state);

signals:
    void automaticChosen();
    void manualEntered(int metric);
    void defaultRoutesChosen(bool wanted);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectParts();
    void showMode();
    void commit();

    FamilyState m_state;
    bool m_touched = false;
    ToneLabel* m_title;
    ToneLabel* m_absent;
    QRadioButton* m_automatic;
    QRadioButton* m_manual;
    QSpinBox* m_metric;
    QCheckBox* m_defaultRoutes;
    ToneLabel* m_step;
    ToneLabel* m_remark;
};

} // namespace precedence
