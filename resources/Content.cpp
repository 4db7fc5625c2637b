// SPDX-License-Identifier: MPL-2.0
#include "Content.h"

#include <QResource>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(definitions);
    Q_INIT_RESOURCE(handbook);
    Q_INIT_RESOURCE(other);
    Q_INIT_RESOURCE(translations);
}

void sjusteg::content::load()
{
    initialiseResources();
}

QByteArray sjusteg::content::definitions()
{
    const QResource packed(QStringLiteral(":/definitions.bin"));
    return QByteArray::fromRawData(reinterpret_cast<const char *>(packed.data()), packed.size());
}
