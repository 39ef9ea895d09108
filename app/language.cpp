#include "app/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

// A resource in a static library is linked and registered only where somebody names it, outside any namespace.
static void registerCatalogues() {
    Q_INIT_RESOURCE(translations);
}

namespace precedence {
namespace {

constexpr QLatin1String kCatalogues(":/translations");
constexpr QLatin1String kOwn("precedence_");

/// The first of the user's languages that there is a translation into; empty: none.
QString tagOfUser() {
    const QStringList tags = QLocale::system().uiLanguages();
    for (const QString& tag : tags) {
        if (!languageOf(tag).isEmpty())
            return tag;
    }
    return {};
}

/// The system's own ways of writing numbers and dates, where they are of this language; people adjust them.
QLocale localeOf(const QString& tag, bool isAskedFor) {
    const QLocale system = QLocale::system();
    QLocale locale(tag);
    return !isAskedFor && system.language() == locale.language() ? system : locale;
}

} // namespace

QStringList languages() {
    registerCatalogues();
    QStringList names;
    const QStringList files = QDir(kCatalogues).entryList({kOwn + QLatin1String("*.qm")}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        names.push_back(file.mid(kOwn.size()).chopped(3));
    return names;
}

QString languageOf(const QString& tag) {
    QString name = tag.toLower().replace(QLatin1Char('_'), QLatin1Char('-')).section(QLatin1Char('-'), 0, 0);
    return languages().contains(name) ? name : QString();
}

Language::Language(const QString& tag)
    : m_name(languageOf(tag)) {
    const bool isAskedFor = !m_name.isEmpty();
    const QString chosen = isAskedFor ? tag : tagOfUser();
    if (!chosen.isEmpty())
        QLocale::setDefault(localeOf(chosen, isAskedFor));
    m_name = chosen.isEmpty() ? QStringLiteral("en") : languageOf(chosen);
    install();
}

Language::~Language() {
    QLocale::setDefault(QLocale::system());
}

void Language::install() {
    // Where the build found no catalogue of Qt's, the one that came with Qt serves.
    const QString ofQt = QLatin1String("qtbase_") + m_name;
    if (m_ofQt.load(ofQt, kCatalogues) || m_ofQt.load(ofQt, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_ofQt);
    if (m_own.load(kOwn + m_name, kCatalogues))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace precedence
