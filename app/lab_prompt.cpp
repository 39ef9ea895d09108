#include "app/lab_prompt.h"

#include "app/icons.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace precedence {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LabPrompt)
};

} // namespace

void promptInLab(QWidget* parent, std::function<void(bool allowed)> answered) {
    auto* prompt = new QMessageBox(parent);
    prompt->setAttribute(Qt::WA_DeleteOnClose);
    prompt->setWindowTitle(Text::tr("Lab: simulated prompt"));
    prompt->setIconPixmap(icon(IconName::Shield).pixmap(48));
    prompt->setText(Text::tr("Allow Precedence to change the network settings of this simulated computer?"));
    prompt->setInformativeText(Text::tr("Nobody is an administrator there, so a real computer would ask now. Here the "
                                        "question is simulated, and nothing on this computer changes."));
    const auto* allow = prompt->addButton(Text::tr("&Allow"), QMessageBox::AcceptRole);
    prompt->setDefaultButton(prompt->addButton(Text::tr("&Do not allow"), QMessageBox::RejectRole));
    QObject::connect(prompt, &QMessageBox::finished, parent,
        [prompt, allow, answered = std::move(answered)] { answered(prompt->clickedButton() == allow); });
    prompt->open();
}

} // namespace precedence
