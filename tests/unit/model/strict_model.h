// For tests of item models: every warning that Qt prints while this lives fails the test, and QAbstractItemModelTester
// checks each signal of the model.
#pragma once

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

namespace precedence::tests {

class StrictModel {
public:
    explicit StrictModel(QAbstractItemModel& model)
        : m_previous(qInstallMessageHandler(fail))
        , m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning)
        , m_onReset(QObject::connect(
              &model, &QAbstractItemModel::modelReset, &model, [] { ADD_FAILURE() << "the model was reset"; })) {}
    StrictModel(const StrictModel&) = delete;
    StrictModel& operator=(const StrictModel&) = delete;
    ~StrictModel() {
        QObject::disconnect(m_onReset);
        qInstallMessageHandler(m_previous);
    }

private:
    static void fail(QtMsgType /*type*/, const QMessageLogContext& /*context*/, const QString& message) {
        ADD_FAILURE() << message.toStdString();
    }

    QtMessageHandler m_previous;
    QAbstractItemModelTester m_tester;
    QMetaObject::Connection m_onReset;
};

} // namespace precedence::tests
