// SPDX-License-Identifier: MPL-2.0
#include "TsFile.h"

#include <QFile>
#include <QXmlStreamReader>

namespace {

void readTranslation(QXmlStreamReader &xml, TsMessage &message)
{
    message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
    if (!message.numerus) {
        message.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

TsFile TsFile::read(const QString &path)
{
    TsFile result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        result.error = path + QLatin1String(": ") + file.errorString();
        return result;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            result.messages.append(readMessage(xml, context));
    }
    if (xml.hasError())
        result.error = QStringLiteral("%1, line %2: %3").arg(path).arg(xml.lineNumber()).arg(xml.errorString());
    return result;
}

QSet<QString> TsFile::keys() const
{
    QSet<QString> result;
    for (const TsMessage &message : messages)
        result.insert(message.key());
    return result;
}

QSet<QString> TsFile::contexts() const
{
    QSet<QString> result;
    for (const TsMessage &message : messages)
        result.insert(message.context);
    return result;
}
