#include "app/application.h"
#include "app/language.h"

#include <QApplication>
#include <QMessageBox>

#include <cstdio>
#include <iostream>

namespace {

QStringList wordsOf(int count, char** arguments) {
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.push_back(QString::fromLocal8Bit(arguments[i]));
    return words;
}

int tell(const precedence::EarlyEnd& end) {
#ifdef Q_OS_WIN
    // A program without a console has no stream to say it on, unless somebody gave it one.
    if (_fileno(stdout) < 0) {
        QMessageBox::information(nullptr, QApplication::applicationName(), end.text);
        return end.exitCode;
    }
#endif
    (end.exitCode == 0 ? std::cout : std::cerr) << end.text.toStdString() << '\n';
    return end.exitCode;
}

} // namespace

int main(int count, char** arguments) {
    using namespace precedence;
    // The scale is Qt's to apply, and it looks for it before there is an application.
    if (const auto scale = scaleOf(wordsOf(count, arguments)))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(*scale));
    QApplication application(count, arguments);
    QApplication::setApplicationName(QStringLiteral("Precedence"));
    QApplication::setOrganizationName(QStringLiteral("Precedence"));
    QApplication::setApplicationVersion(QStringLiteral(PRECEDENCE_VERSION));
    const QStringList words = QApplication::arguments();
    const Language language(languageAskedFor(words));
    const auto options = parsePanelOptions(words);
    if (const auto* end = std::get_if<EarlyEnd>(&options))
        return tell(*end);
    Application panel(application, std::get<PanelOptions>(options));
    panel.start();
    return QApplication::exec();
}
