// SPDX-License-Identifier: MPL-2.0
#include "workbook/StatusEdit.h"

namespace sjusteg {

Edit statusEdit(const FormHead &now, FormStatus status, const QJsonObject &anchored)
{
    const auto isFinished = [](FormStatus which) { return which == FormStatus::Done || which == FormStatus::Anchored; };
    FormHead after = now;
    after.status = status;
    after.anchored = anchored;
    after.review = now.review && !(isFinished(now.status) && !isFinished(status));
    return {{}, QStringLiteral("status"), {{now.id, SetHead{now, after}}}};
}

} // namespace sjusteg
