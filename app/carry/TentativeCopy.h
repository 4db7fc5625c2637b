// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

namespace sjusteg {

/// A copy that a flow asks for, open to be filled in. It is stored with the first answer; when nothing was entered it goes again with
/// this object, and is listed as «Tom» as before.
class TentativeCopy
{
public:
    TentativeCopy(const Workspace &workspace, const QString &templateId, const Reference &subject);
    ~TentativeCopy();
    Q_DISABLE_COPY_MOVE(TentativeCopy)

    QString formId() const { return m_formId; } ///< empty when it could not be made; the window has then been told

private:
    bool isUntouched() const;

    const Workspace m_workspace;
    Edit m_made;
    QString m_formId;
    int m_undoCount = 0;
    int m_undoIndex = 0;
};

} // namespace sjusteg
