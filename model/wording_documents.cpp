#include "model/wording_documents.h"

#include "model/wording.h"

#include <QCoreApplication>

namespace precedence::wording {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString noSuchProfile(const QString& subject, const QString& detail) {
    if (detail.isEmpty())
        return Text::tr("There is no profile called “%1”, and no other one yet. Save an order as a profile first.")
            .arg(subject);
    return Text::tr("There is no profile called “%1”. The profiles are: %2.").arg(subject, detail);
}

QString textOf(DocumentRemarkKind kind, const QString& subject, const QString& detail) {
    switch (kind) {
    case DocumentRemarkKind::MetricUndocumented:
        return Text::tr("%1 has the metric %2. Answer files are documented for 5 to 50; Setup may refuse or change it.")
            .arg(subject, detail);
    case DocumentRemarkKind::ValueUnread:
        return Text::tr("%1 has a value that cannot be read, so it was left out: %2.").arg(subject, detail);
    case DocumentRemarkKind::ValueMissing:
        return Text::tr("%1 lacks something, so that part was left out: %2.").arg(subject, detail);
    case DocumentRemarkKind::ElementUnknown:
        return Text::tr("%1 has an element that is not documented for it: %2.").arg(subject, detail);
    case DocumentRemarkKind::OutOfOrder:
        return Text::tr("%1 has its elements in another order than Setup documents: %2 comes too early.")
            .arg(subject, detail);
    case DocumentRemarkKind::TextTooLong:
        return Text::tr("%1 has a longer text than Setup documents: %2 characters are allowed.").arg(subject, detail);
    case DocumentRemarkKind::BitsBehindPrefix:
        return Text::tr("%1 has a prefix with bits behind its length, which Setup does not allow: %2.")
            .arg(subject, detail);
    case DocumentRemarkKind::IdentifierTwice:
        return Text::tr("%1 uses an identifier twice: %2. Setup wants each once.").arg(subject, detail);
    case DocumentRemarkKind::Removed: return Text::tr("%1 is removed by this file, so it was not read.").arg(subject);
    case DocumentRemarkKind::NoIdentifier:
        return Text::tr("%1 has no name that an answer file can hold, so it was left out.").arg(subject);
    case DocumentRemarkKind::RouteLeftOut:
        return Text::tr("A route of %1 cannot stand in an answer file, so it was left out: %2.").arg(subject, detail);
    case DocumentRemarkKind::NothingToSay:
        return Text::tr("The metrics of %1 are automatic, which an answer file says by saying nothing.").arg(subject);
    case DocumentRemarkKind::NoSuchAdapterHere:
        return Text::tr("No adapter here fits “%1”, so that part was left out.").arg(subject);
    case DocumentRemarkKind::SeveralFit:
        return Text::tr("%2 adapters here fit “%1”, so that part was left out.").arg(subject, detail);
    case DocumentRemarkKind::MetricUnknown:
        return Text::tr("The metric of %1 for %2 is not known here, so that part was left out.").arg(subject, detail);
    case DocumentRemarkKind::MetricIllegal:
        return Text::tr("%1 would get the metric %2, which is outside 1 to 9999, so that part was left out.")
            .arg(subject, detail);
    case DocumentRemarkKind::AdapterTwice:
        return Text::tr("“%1” is %2 again, which was named before, so that part was left out.").arg(subject, detail);
    case DocumentRemarkKind::ChangeLeftOut:
        return Text::tr("%1 was left out: a file of this kind (%2) has no way to change it.").arg(subject, detail);
    case DocumentRemarkKind::FamilyAbsent:
        return Text::tr("%1 does not have %2 here, so that part was left out.").arg(subject, detail);
    case DocumentRemarkKind::RouteAbsent:
        return Text::tr("%1 does not have the route %2 here, so its metric cannot be set.").arg(subject, detail);
    }
    return {};
}

} // namespace

QString documentRefusal(const Error& error, const QString& subject, const QString& detail) {
    if (error.code == ErrorCode::NotXml)
        return Text::tr("%1 is not XML: it cannot be read at %2.").arg(subject, detail);
    if (error.code == ErrorCode::HasDocumentType)
        return Text::tr("%1 declares a document type, which could name other files or grow without end. Answer files "
                        "have none, so it was not read.")
            .arg(subject);
    if (error.code == ErrorCode::NoAnswerFile)
        return Text::tr("%1 is XML, but no answer file: it begins with “%2”. Answer files begin with “unattend”.")
            .arg(subject, detail);
    if (error.code == ErrorCode::NoGuid)
        return Text::tr("The GUID of %1 is not known here, and the registry knows adapters by nothing else. Choose "
                        "another kind of script.")
            .arg(subject);
    if (error.code == ErrorCode::NotInFormat)
        return Text::tr("A file of this kind (%2) has no way to change %1. Choose another kind, or leave that change "
                        "out.")
            .arg(subject, detail);
    if (error.code == ErrorCode::NoSuchProfile)
        return noSuchProfile(subject, detail);
    if (error.code == ErrorCode::DuplicateId)
        return Text::tr("There is a profile called “%1” already. Add --replace to put this one in its place.")
            .arg(subject);
    if (error.code == ErrorCode::NotAName)
        return Text::tr("“%1” cannot be the name of a profile. A name has 1 to 100 characters that can be seen.")
            .arg(detail);
    if (error.code == ErrorCode::NothingFits)
        return Text::tr("%1 names no adapter that this computer has, so nothing would change.").arg(subject);
    if (error.code == ErrorCode::HeldOff)
        return Text::tr("%1 was set back %2 times within ten minutes, so Precedence has stopped setting it. Find out "
                        "which program does that, such as a VPN client, then choose Set again.")
            .arg(subject, detail);
    return {};
}

QString remark(const DocumentRemark& remark) {
    const QString text = textOf(remark.kind, plain(remark.subject), plain(remark.detail));
    return remark.line == 0 ? text : Text::tr("Line %1: %2").arg(remark.line).arg(text);
}

} // namespace precedence::wording
