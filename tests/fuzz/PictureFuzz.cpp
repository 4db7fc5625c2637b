// SPDX-License-Identifier: MPL-2.0
#include "Fuzz.h"
#include "Room.h"

#include "exchange/Answers.h"
#include "picture/PictureFile.h"

#include <QBuffer>

using namespace sjusteg;

namespace fuzz {

void picture(const QByteArray &input)
{
    (void)picture::decodeStored(input);
    for (const char *mime : {"image/png", "image/jpeg", "image/svg+xml"}) {
        if (const Result<void> sound = checkStoredImage(input, QString::fromLatin1(mime)); !sound)
            require(!sound.problem().sentence.isEmpty(), "a picture is refused without a sentence");
    }
    QBuffer buffer;
    buffer.setData(input);
    buffer.open(QIODevice::ReadOnly);
    const Result<picture::Picture> read = picture::readPicture(buffer, QStringLiteral("bilde"));
    if (!read) {
        require(!read.problem().sentence.isEmpty(), "a picture is refused without a sentence");
        return;
    }
    require(checkStoredImage(read->data, read->mime).ok(), "a picture that was read may be stored");
    require(!picture::decodeStored(read->data).isNull(), "a picture that was stored can be shown");
}

} // namespace fuzz
