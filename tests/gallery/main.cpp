// Saves every part of the look, light and dark, as FOLDER/PART-THEME.png. Usage: look_gallery FOLDER
// The scale is Qt's own: QT_SCALE_FACTOR=2 QT_QPA_PLATFORM=offscreen look_gallery FOLDER
#include "app/theme.h"
#include "tests/gallery/parts.h"

#include <QApplication>
#include <QDir>

#include <cstdio>
#include <functional>

namespace {

using namespace precedence;

struct Part {
    const char* name;
    QSize size;
    std::function<std::unique_ptr<QWidget>()> make;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (application.arguments().size() != 2) {
        std::fputs("Usage: look_gallery FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(application.arguments().at(1));
    Theme theme(application, ThemeChoice::Light);
    const Part parts[] = {
        {"adapters", QSize(860, 470), gallery::adapterRows},
        {"adapters-narrow", QSize(520, 470), gallery::narrowAdapterRows},
        {"routes", QSize(860, 300), gallery::routeRows},
        {"parts", QSize(720, 330), gallery::smallParts},
        {"empty", QSize(860, 320), gallery::emptyStates},
        {"icons", QSize(720, 250), gallery::icons},
        {"chart", QSize(860, 420), gallery::chart},
    };
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.choose(choice);
        for (const Part& part : parts) {
            const std::unique_ptr<QWidget> widget = part.make();
            widget->resize(part.size);
            widget->show();
            QCoreApplication::processEvents();
            const QString file =
                folder.filePath(QStringLiteral("%1-%2.png")
                                    .arg(QLatin1String(part.name), QLatin1String(theme.isDark() ? "dark" : "light")));
            if (!widget->grab().save(file)) {
                std::fprintf(stderr, "%s cannot be written.\n", qPrintable(file));
                return 1;
            }
        }
    }
    return 0;
}
